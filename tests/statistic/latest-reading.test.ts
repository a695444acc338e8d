import { expect, test } from 'vitest'
import {
  type DatedReading,
  findLatestReading,
  listLatestReadings,
} from '@/lib/statistic/latest-reading'

const march = reading('march', { value: 3434, periodTo: '2025-03-05' })
const july = reading('july', { value: 8200, periodTo: '2025-07-11' })
const laterInJuly = reading('later-in-july', { value: 20_000, periodTo: '2025-07-11' })
const undated = reading('undated', { value: 30_000, periodTo: null })

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

test('of running totals that are alike, the same one is the latest in whatever order they stand', () => {
  const again = { ...july, slug: 'another' }

  expect(findLatestReading([july, again], true)).toBe(again)
  expect(findLatestReading([again, july], true)).toBe(again)
})

test('of other readings that end together, neither is the latest, and both are named', () => {
  const readings = [march, july, laterInJuly]

  expect(findLatestReading(readings, false)).toBeNull()
  expect(listLatestReadings(readings, false)).toEqual([laterInJuly, july])
  expect(findLatestReading([march, { ...march, slug: 'again' }, july], false)).toBe(july)
})

test.each<[string, Partial<DatedReading>]>([
  ['a stated change', { change: { from: 'march', to: 'july' } }],
  ['what we withdrew', { status: 'withdrawn' }],
  ['what was replaced', { status: 'replaced' }],
])('%s is never the latest reading', (_what, differences) => {
  expect(findLatestReading([march, { ...july, ...differences }], true)).toBe(march)
  expect(findLatestReading([{ ...july, ...differences }], false)).toBeNull()
})

test.each<Partial<DatedReading>>([{ status: 'questioned' }, { status: 'later-reading' }])(
  'a reading may be the latest whose standing is %j',
  (differences) => {
    const latest = { ...july, ...differences }

    expect(findLatestReading([march, latest], true)).toBe(latest)
  },
)

test.each(['planned', 'agreed'] as const)(
  'what was %s is the latest only where nothing was counted',
  (nature) => {
    const promised = { ...july, nature }

    expect(findLatestReading([march, promised], true)).toBe(march)
    expect(findLatestReading([{ ...march, nature }, promised], false)).toBe(promised)
  },
)

test('asking for the latest leaves the readings in their order', () => {
  const readings = [march, july]
  findLatestReading(readings, true)

  expect(readings).toEqual([march, july])
})

function reading(slug: string, differences: Partial<DatedReading>): DatedReading {
  const current = { change: null, nature: null, status: 'current' as const }
  return { slug, value: 0, periodTo: null, ...current, ...differences }
}
