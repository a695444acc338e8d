import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add, prepare } = await createExampleDatabase()
await add('Event', { slug: 'law-passes', ...day('2022-11-14'), kind: 'law' })
await add('Event', {
  slug: 'year-begins',
  date: '2025',
  dateFrom: '2025-01-01',
  dateTo: '2025-12-31',
})
await add('Event', { slug: 'a-second-meeting', ...day('2025-07-11') })
await add('Event', {
  slug: 'b-third-meeting',
  ...day('2025-07-11'),
  dateNote: 'The source says Friday.',
  title: 'After [3,434](stat:arrivals-2025-to-03-05) & *more*',
})
await add('EventFollows', { eventSlug: 'a-second-meeting', followedSlug: 'officials-meet' })
await add('Event', {
  slug: 'an-operation',
  date: '2022-10-30/2022-11',
  dateFrom: '2022-10-30',
  dateTo: '2022-11-30',
})
await prepare()
const { getEvent, listEvents } = await import('@/lib/event/event-queries')

test('an event arrives with its key statistics, and each with its source', async () => {
  expect((await getEvent('officials-meet'))?.keyStatistics).toMatchObject([
    {
      relevance: 'The count to the first day of the talks.',
      statistic: {
        slug: 'arrivals-2025-to-03-05',
        written: '3434',
        unit: 'people',
        address: '/statistics/arrivals/arrivals-2025-to-03-05',
        measure: { title: 'Small-boat arrivals, year to date' },
        source: { shortTitle: 'Ministry statement', address: '/sources/ministry-statement' },
        locator: 'paragraph 12',
      },
    },
  ])
})

test('an event arrives with who, what and where it is from', async () => {
  expect(await getEvent('officials-meet')).toMatchObject({
    address: '/timeline/officials-meet',
    date: '2025-03-05/2025-03-06',
    kind: 'meeting',
    isDraft: false,
    topics: [{ slug: 'returns', name: 'Returns', address: '/topics/returns' }],
    actors: [{ slug: 'home-office', name: 'Home Office', address: '/actors/home-office' }],
    sources: [{ slug: 'ministry-statement', locator: 'paragraph 4' }],
    articles: [{ slug: 'talks-begin', plainTitle: 'Talks begin' }],
  })
})

test('what an event follows, and what follows it, can be reached from it', async () => {
  const event = await getEvent('officials-meet')

  expect(event?.follows.map(({ slug }) => slug)).toEqual(['ministers-talk'])
  expect(event?.followedBy.map(({ slug }) => slug)).toEqual(['a-second-meeting'])
})

test('the figures of an event arrive with their status, our own arithmetic as calculated', async () => {
  expect((await getEvent('officials-meet'))?.figures).toMatchObject([
    {
      binding: 'change:arrivals-2025-to-03-04..arrivals-2025-to-03-05',
      status: 'calculated',
      value: null,
      address: '/statistics/arrivals/arrivals-2025-to-03-05',
    },
  ])
})

test('an event without numbers, actors or sources has empty lists, not missing ones', async () => {
  expect(await getEvent('law-passes')).toMatchObject({
    keyStatistics: [],
    figures: [],
    actors: [],
    topics: [],
    sources: [],
    articles: [],
    follows: [],
    followedBy: [],
  })
})

test('an unknown slug gives null, not an error', async () => {
  expect(await getEvent('no-such-event')).toBeNull()
})

test('events are listed newest first, ties by slug', async () => {
  expect((await listEvents()).map(({ slug }) => slug)).toEqual([
    'a-second-meeting',
    'b-third-meeting',
    'ministers-talk',
    'officials-meet',
    'year-begins',
    'law-passes',
    'an-operation',
  ])
})

test('what an event follows and what follows it come in the order of their dates', async () => {
  await add('EventFollows', { eventSlug: 'b-third-meeting', followedSlug: 'law-passes' })
  await add('EventFollows', { eventSlug: 'b-third-meeting', followedSlug: 'an-operation' })

  const event = await getEvent('b-third-meeting')

  expect(event?.follows.map(({ slug }) => slug)).toEqual(['an-operation', 'law-passes'])
})

test('an event knows its neighbours in time', async () => {
  const around = async (slug: string) => {
    const event = await getEvent(slug)
    return [event?.earlier?.slug, event?.later?.slug]
  }

  expect(await around('b-third-meeting')).toEqual(['ministers-talk', 'a-second-meeting'])
  expect(await around('a-second-meeting')).toEqual(['b-third-meeting', undefined])
  expect(await around('an-operation')).toEqual([undefined, 'law-passes'])
})

test('how exactly a date is known follows from what was written', async () => {
  const events = await listEvents()
  const precisionOf = (name: string) => events.find(({ slug }) => slug === name)?.datePrecision

  expect(precisionOf('a-second-meeting')).toBe('day')
  expect(precisionOf('b-third-meeting')).toBe('inferred')
  expect(precisionOf('year-begins')).toBe('year')
  expect(precisionOf('an-operation')).toBe('year')
})

test('a key statistic arrives with all that followed it', async () => {
  await add('KeyStatistic', {
    eventSlug: 'year-begins',
    statisticSlug: 'arrivals-2025-to-03-04',
    relevance: 'The first count.',
  })
  await prepare()
  const event = await getEvent('year-begins')
  const steps = event?.keyStatistics.map(({ relevance, statistic }) => [
    relevance,
    ...statistic.succession.map(({ kind, to }) => `${kind} ${to?.slug}`),
  ])

  expect(steps).toEqual([['The first count.', 'later-reading arrivals-2025-to-03-05']])
})

test('a title with bindings has a plain one beside it', async () => {
  expect(await getEvent('b-third-meeting')).toMatchObject({
    title: 'After [3,434](stat:arrivals-2025-to-03-05) & *more*',
    plainTitle: 'After 3,434 & more',
  })
})

function day(date: string) {
  return { date, dateFrom: date, dateTo: date }
}
