import { expect, test } from 'vitest'
import { findLatestReading } from '@/lib/statistic/latest-reading'

const march = { slug: 'march', value: 3434, periodTo: '2025-03-05' }
const july = { slug: 'july', value: 8200, periodTo: '2025-07-11' }
const laterInJuly = { slug: 'later-in-july', value: 20_000, periodTo: '2025-07-11' }
const undated = { slug: 'undated', value: 30_000, periodTo: null }

test.each([true, false])('the latest reading is that which ends last: cumulative %s', (isSum) => {
  expect(findLatestReading([march, july], isSum)).toBe(july)
  expect(findLatestReading([july, march], isSum)).toBe(july)
  expect(findLatestReading([undated, march], isSum)).toBe(march)
  expect(findLatestReading([undated], isSum)).toBe(undated)
  expect(findLatestReading([], isSum)).toBeNull()
})

test('of running totals that end together, the greater is the latest', () => {
  expect(findLatestReading([july, laterInJuly, march], true)).toBe(laterInJuly)
  expect(findLatestReading([laterInJuly, july, march], true)).toBe(laterInJuly)
})

test('of other readings that end together, neither is the latest', () => {
  expect(findLatestReading([march, july, laterInJuly], false)).toBeNull()
  expect(findLatestReading([march, { ...march, slug: 'again' }, july], false)).toBe(july)
})

test('asking for the latest leaves the readings in their order', () => {
  const readings = [march, july]
  findLatestReading(readings, true)

  expect(readings).toEqual([march, july])
})
