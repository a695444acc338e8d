import { expect, test } from 'vitest'
import { listNumbers } from '@/lib/figure/list-numbers'
import { onlyNumber } from '../support/show-numbers'

test.each([
  ['15% more', 'up'],
  ['15% higher', 'up'],
  ['up 15%', 'up'],
  ['up by 15%', 'up'],
  ['16% up on last year', 'up'],
  ['rose 15%', 'up'],
  ['rose by over 15%', 'up'],
  ['a rise of 15%', 'up'],
  ['a further jump of 55%', 'up'],
  ['a 15% rise', 'up'],
  ['the 51% rise', 'up'],
  ['with a 51% increase in arrests', 'up'],
  ['increased illegal working activity by 51%', 'up'],
  ['an increase in arrests of 15%', 'up'],
  ['+15.1%', 'up'],
  ['40% more officers', 'up'],
  ['a third more', 'up'],
  ['2.5 percentage points higher', 'up'],
  ['50 more people', 'up'],
  ['doubled', 'up'],
  ['more than tripled', 'up'],
  ['three times as many', 'up'],
  ['a tenfold rise', 'up'],
  ['15% fewer', 'down'],
  ['15% less', 'down'],
  ['15% lower', 'down'],
  ['down by 15%', 'down'],
  ['fell by 15%', 'down'],
  ['fell by almost half', 'down'],
  ['a fall of 15%', 'down'],
  ['a 25 percentage-point fall', 'down'],
  ['a reduction in crossings of 15%', 'down'],
  ['halved', 'down'],
  ['half as many', 'down'],
])('%s has a direction', (text, direction) => {
  expect(onlyNumber(`It was ${text}.`).direction).toBe(direction)
})

test.each([
  ['rose to 15%', [null]],
  ['up to 60', [null]],
  ['15% up to a point', [null]],
  ['15% of the rise', [null]],
  ['from 10 in May to 12', [null, null]],
  ['an increase in the number of 15 officers', [null]],
  ['rose to 10 and fell by 2', [null, 'down']],
  ['It rose. By 5 it was over', [null]],
])('in %s a level is no change', (text, expected) => {
  expect(listNumbers(text).map(({ direction }) => direction)).toEqual(expected)
})

test.each([
  ['doubled', 2],
  ['trebled', 3],
  ['halved', 0.5],
  ['twice as many', 2],
  ['double the number', 2],
])('%s is the later value over the earlier', (text, value) => {
  expect(onlyNumber(text)).toMatchObject({ kind: 'figure', unit: 'times', value })
})

test('twice and double by themselves multiply nothing', () => {
  expect(listNumbers('He said so twice, a double standard, and doubled back.')).toEqual([])
})
