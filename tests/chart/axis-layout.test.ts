import { expect, test } from 'vitest'
import { layoutAxis } from '@/lib/chart/axis-layout'
import { exactReading, overReading } from '../examples/chart-readings'

test('the greatest value stands furthest from zero and leaves room for its words', () => {
  const { rows, width } = layoutAxis([exactReading, overReading], 354)

  expect(rows[0]!.x / rows[1]!.x).toBeCloseTo(3434 / 20000, 1)
  expect(rows[1]!.textX).toBeLessThan(width)
})

test('a date that does not fit on one line makes its row higher', () => {
  const long = {
    ...exactReading,
    dateLabel: 'from some day of the summer of 2024 to 11 July 2025, all routes',
  }

  expect(layoutAxis([long], 354).rows[0]?.dateLines).toHaveLength(2)
  expect(layoutAxis([long], 354).height).toBeGreaterThan(layoutAxis([exactReading], 354).height)
})
