import { expect, test } from 'vitest'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import { createKnownArchive } from '../support/known-archive'

await createKnownArchive()
const { getReadingAsKnown } = await import('@/lib/timeline/reading-queries')
const { getTimelineView } = await import('@/lib/timeline/timeline-queries')

test.each([
  ['2025-03-05', { laterEvents: 1, uncertainEvents: 0 }],
  ['2025-03-06', { laterEvents: 0, uncertainEvents: 1 }],
  ['2025-03-10', { laterEvents: 0, uncertainEvents: 1 }],
])('on %s no source of the event was out for certain', async (day, left) => {
  const view = await viewOf(day)

  expect(view.events).toEqual([])
  expect(view.known).toMatchObject({ day, ...left })
})

test('from the last day on which its source can have been published, an event is known', async () => {
  const { known, events } = await viewOf('2025-03-11')

  expect(known).toMatchObject({ laterEvents: 0, uncertainEvents: 0 })
  expect(events.map(({ slug, sources }) => [slug, sources.map((source) => source.slug)])).toEqual([
    ['talks', ['undated-report']],
  ])
})

test.each([
  ['2025-04-29', { 'to-march': 'current', doubted: 'questioned, then to-march' }],
  [
    '2025-04-30',
    {
      'to-march': 'later-reading, then to-april',
      'to-april': 'current',
      doubted: 'questioned, then to-march',
    },
  ],
  [
    '2025-05-09',
    {
      'to-march': 'later-reading, then to-april',
      'to-april': 'current',
      doubted: 'questioned, then to-march',
    },
  ],
  [
    '2025-05-10',
    {
      'to-march': 'later-reading, then to-april-corrected',
      'to-april': 'replaced, then to-april-corrected',
      'to-april-corrected': 'current',
      doubted: 'questioned, then to-march',
    },
  ],
])('on %s the statistics stand as they did then', async (day, standings) => {
  const { events } = await viewOf(day)
  const shown = (events[0]?.keyStatistics ?? []).map(({ statistic: { slug, ...standing } }) => [
    slug,
    [standing.status, standing.supersededBy?.slug].filter(Boolean).join(', then '),
  ])

  expect(Object.fromEntries(shown)).toEqual({ ...standings, rise: 'current' })
})

test('a withdrawn statistic was never known', async () => {
  const { events, facets, readings } = await viewOf('2026-01-01')

  expect(JSON.stringify([events[0]?.keyStatistics, facets, readings])).not.toContain('misread')
})

test('a change could not be checked before both its readings were published', async () => {
  const changeOn = async (day: string) => {
    const { events } = await viewOf(day)
    return events[0]?.keyStatistics.find(({ statistic }) => statistic.change)?.statistic.change
  }

  expect(await changeOn('2025-04-29')).toMatchObject({
    from: { slug: 'to-march' },
    to: null,
    check: {
      verdict: 'cannot-be-checked',
      computed: null,
      reason: 'A reading that it compares was not known by then',
    },
  })
  expect((await changeOn('2025-04-30'))?.to?.slug).toBe('to-april')
})

test('the figures of a text say what was known, and our own mistakes stay struck through', async () => {
  const statusesOn = async (day: string) => {
    const { events } = await viewOf(day)
    return events[0]?.figures.map(({ status }) => status)
  }

  expect(await statusesOn('2025-04-29')).toEqual([
    ...['current', 'not-known-then', 'withdrawn', 'not-known-then'],
  ])
  expect(await statusesOn('2025-04-30')).toEqual([
    ...['later-reading', 'current', 'withdrawn', 'calculated'],
  ])
  expect(await statusesOn('2025-05-10')).toEqual([
    ...['later-reading', 'replaced', 'withdrawn', 'calculated'],
  ])
})

test('a word that only a later statistic or source brings is not found before', async () => {
  const countOn = async (day: string, q: string) =>
    (await getTimelineView({ ...WHOLE_TIMELINE, known: day, q })).total

  expect([
    await countOn('2025-04-29', 'springtime'),
    await countOn('2025-04-30', 'spring'),
  ]).toEqual([0, 1])
  expect(await countOn('2025-04-29', 'later')).toBe(1)
})

test('a measure and a source are found by what was known of them', async () => {
  const { facets } = await viewOf('2025-05-09')
  const counts = facets.flatMap(({ choices }) => choices.map(({ value, count }) => [value, count]))

  expect(Object.fromEntries(counts)).toMatchObject({
    arrivals: 1,
    'undated-report': 1,
    'may-correction': 0,
  })
})

test('readings of the chosen measure stand as they did then, oldest first', async () => {
  const view = await getTimelineView({
    ...WHOLE_TIMELINE,
    known: '2025-04-30',
    measure: 'arrivals',
  })

  expect(view.readings.map(({ slug, status }) => [slug, status])).toEqual([
    ['doubted', 'questioned'],
    ['to-march', 'later-reading'],
    ['to-april', 'current'],
  ])
  expect(view.earlierReadings).toBe(0)
})

test('the latest reading of a measure is that of the day', async () => {
  const latestOn = async (day: string) => (await getReadingAsKnown('arrivals', day))?.slug

  expect(await latestOn('2025-03-10')).toBeUndefined()
  expect(await latestOn('2025-03-11')).toBe('to-march')
  expect(await latestOn('2025-04-30')).toBe('to-april')
  expect(await latestOn('2025-05-10')).toBe('to-april-corrected')
  expect(await getReadingAsKnown('no-such-measure', '2025-05-10')).toBeNull()
})

test('what was published later is counted, what was withdrawn is not', async () => {
  const laterOn = async (day: string) => (await viewOf(day)).known?.laterStatistics

  // Three of the example's own are of July 2025.
  expect([await laterOn('2025-03-10'), await laterOn('2025-03-11')]).toEqual([8, 5])
  expect([await laterOn('2025-05-10'), await laterOn('2025-07-11')]).toEqual([3, 0])
})

function viewOf(known: string) {
  return getTimelineView({ ...WHOLE_TIMELINE, known })
}
