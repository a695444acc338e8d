import { expect, test } from 'vitest'
import { findFigure } from '@/lib/figure/find-figure'
import { arrivalsFigure, exemptFigure } from '../examples/figures'

const figures = [arrivalsFigure, exemptFigure]

test('a figure is found by its binding', () => {
  expect(findFigure(figures, 'plain:illustration')).toBe(exemptFigure)
})

test('a figure that the load has lost is an error, never a bare number', () => {
  expect(() => findFigure(figures, 'stat:returns')).toThrow(
    'The text is bound to stat:returns, which its figures do not hold',
  )
})
