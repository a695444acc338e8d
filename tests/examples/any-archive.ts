import fc from 'fast-check'
import { EventKindSchema } from '@/lib/event/event-schema'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'

/** Days are few, so that much falls on the same ones. */
const anyDay = fc
  .tuple(fc.constantFrom('2023', '2024', '2025'), fc.constantFrom('01', '03', '12'))
  .chain(([year, month]) =>
    fc.constantFrom('01', '05', '31').map((day) => `${year}-${month}-${day}`),
  )
const anyDate = anyDay.chain((day) => fc.constantFrom(day, day, day.slice(0, 7), day.slice(0, 4)))

export const WORDS = [
  ...['boat', 'boats', 'Boat', 'return', 'returned', 'Élysée', 'elysee', 'Straße', 'strasse'],
  ...['3,434', '3434', '34', '72.2', '72', '2', 'o’clock', 'covid-19', '19', '%', '€5', 'naïve'],
]
const anyText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })

const anySource = fc
  .tuple(anyDay, anyDay)
  .map((days) => days.sort())
  .map(([publishedFrom = '', publishedTo = '']) => ({ publishedFrom, publishedTo }))

const anyStatistic = fc.record({
  measure: fc.nat(3),
  source: fc.nat(7),
  value: fc.integer({ min: 1, max: 4 }),
  periodFrom: fc.constantFrom('2023-01-01', '2024-01-01', null),
  periodTo: anyDay.map((day) => `2025${day.slice(4)}`),
  isChange: fc.nat(5).map((chance) => chance === 0),
  isPromised: fc.nat(7).map((chance) => chance === 0),
  isQuestioned: fc.nat(7).map((chance) => chance === 0),
  isWithdrawn: fc.nat(7).map((chance) => chance === 0),
  /** Takes the place of the one before it. */
  isReplacing: fc.nat(3).map((chance) => chance === 0),
})

const anyEvent = fc.record({
  date: anyDate,
  kind: fc.constantFrom(...EventKindSchema.options),
  title: anyText,
  summary: anyText,
  body: fc.oneof(fc.constant<string[]>([]), anyText),
  topics: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }),
  actors: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  sources: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
  keyStatistics: fc.uniqueArray(fc.nat(59), { maxLength: 3 }),
})

/** What is held of topics, actors and so on is named by its place: `topic-0`, `statistic-12`. */
export const anyArchive = fc.record({
  sources: fc.array(anySource, { minLength: 8, maxLength: 8 }),
  statistics: fc.array(anyStatistic, { minLength: 60, maxLength: 60 }),
  events: fc.array(anyEvent, { minLength: 500, maxLength: 500 }),
})

export type AnyArchive = typeof anyArchive extends fc.Arbitrary<infer Archive> ? Archive : never

/** Any question to such an archive; what is asked for is often left open, so that something is found. */
export const anyQuestion: fc.Arbitrary<TimelineFilter> = fc.record({
  topic: mostlyNull(fc.nat(3).map((place) => `topic-${place}`)),
  actor: mostlyNull(fc.nat(4).map((place) => `actor-${place}`)),
  kind: mostlyNull(fc.constantFrom(...EventKindSchema.options)),
  measure: mostlyNull(fc.nat(3).map((place) => `measure-${place}`)),
  source: mostlyNull(fc.nat(7).map((place) => `source-${place}`)),
  from: mostlyNull(anyDate),
  to: mostlyNull(anyDate),
  q: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.constantFrom(...WORDS, 'bo', 'stra', '343'), { minLength: 1, maxLength: 2 })
        .map((words) => words.join(' ')),
    },
  ),
  known: fc.option(anyDay, { freq: 2 }),
  sort: fc.constantFrom('newest' as const, 'oldest' as const),
  page: fc.integer({ min: 1, max: 4 }),
})

function mostlyNull<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values })
}
