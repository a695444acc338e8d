import { expect, test } from 'vitest'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import { EVENTS_PER_PAGE, READINGS_LIMIT } from '@/lib/timeline/timeline-view'
import { createExampleDatabase } from '../support/example-database'

const { add, prepare } = await createExampleDatabase()
await add('Source', {
  slug: 'undated',
  publishedTo: '2022-11-14',
  publishedFrom: '2022-11-10',
  ...undated(),
})
for (let day = 1; day <= EVENTS_PER_PAGE; day += 1) {
  const date = new Date(Date.UTC(2022, 0, day)).toISOString().slice(0, 10)
  const body =
    day === 7 ? '<p>They cited <em>R</em>&#x26;<em>D</em> &#x3C;b> 10,031 times.</p>' : ''
  await add('Event', {
    slug: `day-${day}`,
    date,
    dateFrom: date,
    dateTo: date,
    body,
    kind: 'report',
  })
}
await add('Event', { slug: 'some-day', date: '2023', dateFrom: '2023-01-01', dateTo: '2023-12-31' })
for (let day = 1; day <= READINGS_LIMIT; day += 1) {
  await add('Statistic', { slug: `reading-${day}`, periodTo: '2025-03-05', value: 5_000 + day })
}
await prepare()
const { getTimelineView, getTimelineVocabulary, listTimelineEvents } =
  await import('@/lib/timeline/timeline-queries')

test('the whole timeline comes in parts, newest first', async () => {
  const first = await getTimelineView(WHOLE_TIMELINE)
  const second = await getTimelineView({ ...WHOLE_TIMELINE, page: 2 })

  expect([first.total, first.pages, first.events.length, second.events.length]).toEqual([
    ...[EVENTS_PER_PAGE + 3, 2, EVENTS_PER_PAGE, 3],
  ])
  expect(first.events.slice(0, 4).map(({ slug }) => slug)).toEqual([
    ...['ministers-talk', 'officials-meet', 'some-day', `day-${EVENTS_PER_PAGE}`],
  ])
  expect(second.events.map(({ slug }) => slug)).toEqual(['day-3', 'day-2', 'day-1'])
  expect(first.known).toBeNull()
})

test('a part past the last is empty, and says how many there are', async () => {
  expect(await getTimelineView({ ...WHOLE_TIMELINE, page: 9 })).toMatchObject({
    ...{ events: [], pages: 2, total: EVENTS_PER_PAGE + 3 },
  })
})

test('oldest first, events of one date keep the order of their slugs', async () => {
  const { events } = await getTimelineView({ ...WHOLE_TIMELINE, sort: 'oldest', from: '2023' })

  expect(events.map(({ slug }) => slug)).toEqual(['some-day', 'ministers-talk', 'officials-meet'])
})

test('an event of which only the year is known is found on any day of it', async () => {
  const find = async (from: string, to: string) =>
    (await listTimelineEvents({ ...WHOLE_TIMELINE, from, to })).map(({ slug }) => slug)

  expect(await find('2023-06-14', '2023-06-14')).toEqual(['some-day'])
  expect(await find('2024', '2025-02')).toEqual([])
})

test('events arrive whole: key statistics with their sources, topics, actors', async () => {
  const [event] = await listTimelineEvents({ ...WHOLE_TIMELINE, topic: 'returns' })

  expect(event).toMatchObject({
    slug: 'officials-meet',
    topics: [{ slug: 'returns', name: 'Returns' }],
    actors: [{ slug: 'home-office' }],
    sources: [{ slug: 'ministry-statement', isDated: true }],
    keyStatistics: [{ statistic: { slug: 'arrivals-2025-to-03-05', source: { isDated: true } } }],
  })
})

test.each([
  ['10031', 1],
  ['10,031', 1],
  ['R&D', 1],
  ['small-boat ARRIVALS 3,434', 1],
  ['ministry statement', 1],
  ['7 January 2022', 1],
  ['%', EVENTS_PER_PAGE + 3],
  ['\'; DROP TABLE "Event"; --', 0],
  ['em x26', 0],
])('the text %s finds %i', async (q, total) => {
  expect((await getTimelineView({ ...WHOLE_TIMELINE, q })).total).toBe(total)
})

test('the latest readings of the chosen measure come oldest first, and earlier ones are counted', async () => {
  const { earlierReadings, readings } = await getTimelineView({
    ...WHOLE_TIMELINE,
    measure: 'arrivals',
  })

  expect(readings.map(({ value }) => value)).toEqual(
    Array.from({ length: READINGS_LIMIT }, (_, index) => 5_001 + index),
  )
  // The two of the example; its stated change is no reading.
  expect(earlierReadings).toBe(2)
})

test('an address may name what is there, up to the last day of which the archive speaks', async () => {
  const vocabulary = await getTimelineVocabulary()

  expect(vocabulary).toMatchObject({
    topics: new Set(['returns']),
    actors: new Set(['home-office', 'home-secretary']),
    measures: new Set(['arrivals', 'crossings-prevented']),
    sources: new Set(['ministry-statement', 'undated']),
    firstKnown: '2022-11-14',
    lastKnown: '2025-07-11',
    recordedTo: '2026-11-22',
  })
})

test('before the first source nothing was known', async () => {
  const { filter } = parseTimelineFilter(
    new URLSearchParams('known=2020-01-01'),
    await getTimelineVocabulary(),
  )

  expect(await getTimelineView(filter)).toMatchObject({
    ...{ events: [], total: 0, pages: 1, months: [] },
    known: { day: '2020-01-01', laterEvents: EVENTS_PER_PAGE + 3, uncertainEvents: 0 },
  })
})

function undated() {
  return { isDated: false, dateNote: 'The report has no date.' }
}
