import { expect, test } from 'vitest'
import { formatRatios, isRatioMissed } from '@/bench/format-ratios'

test('a ratio above the most that it may be is missed, and one at it is not', () => {
  const limit = { atMost: 1.15 }

  expect(isRatioMissed({ name: 'a', ours: 115, other: 100, limit })).toBe(false)
  expect(isRatioMissed({ name: 'a', ours: 116, other: 100, limit })).toBe(true)
  expect(isRatioMissed({ name: 'a', ours: NaN, other: 100, limit })).toBe(true)
})

test('a ratio below the least that it is to be is missed', () => {
  const limit = { atLeast: 8 }

  expect(isRatioMissed({ name: 'a', ours: 800, other: 100, limit })).toBe(false)
  expect(isRatioMissed({ name: 'a', ours: 799, other: 100, limit })).toBe(true)
  expect(isRatioMissed({ name: 'a', ours: 1, other: 100, limit: null })).toBe(false)
})

test('the table has both sides, their ratio and the limit, and marks what is missed', () => {
  const comparisons = [
    { name: 'paint', ours: 1_300, other: 1_000, limit: { atMost: 1.15 } },
    { name: 'answers', ours: 9_000, other: 1_000, limit: { atLeast: 8 } },
  ]
  const rows = formatRatios(comparisons, ['ours', 'by hand'])
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/))

  expect(rows).toEqual([
    ['ours', 'by hand', 'ratio', 'limit'],
    ['paint', '1,300', '1,000', '1.3×', '≤ 1.15 MISSED'],
    ['answers', '9,000', '1,000', '9×', '≥ 8'],
  ])
})
