import path from 'node:path'
import { expect, test } from 'vitest'
import { askApi, readApi } from '../support/ask-api'
import { loadRealContent } from '../support/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { getContentVersion } = await import('@/lib/site/content-version')

const STATISTIC = '/statistics/small-boat-arrivals-2025-to-03-05'

test('a statistic carries what it rests on', async () => {
  const { text } = await askApi(STATISTIC)

  expect(JSON.parse(text)).toEqual({
    data: {
      slug: 'small-boat-arrivals-2025-to-03-05',
      value: 3434,
      unit: 'people',
      precision: null,
      measure: 'small-boat-arrivals-year-to-date',
      period: '2025-01-01/2025-03-05',
      knownFrom: '2025-03-11',
      statedBy: null,
      status: 'later-reading',
      supersededBy: 'small-boat-arrivals-2025-at-talks-report',
      locator: 'paragraph 12',
      evidence: {
        verifiedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        places: [{ paragraph: 12, written: '3,434' }],
      },
      change: null,
      source: {
        slug: 'daily-express-joint-plan',
        title: 'UK and France agree joint plan to deport Channel migrants',
        publisher: 'daily-express',
        archive: '000_46e2a0c5724154f2.txt',
      },
      url: 'https://tideline.example/statistics/small-boat-arrivals-year-to-date/small-boat-arrivals-2025-to-03-05',
      high: null,
      nature: null,
    },
    meta: { version: getContentVersion() },
  })
})

test('a stated change carries what it compares, and what our arithmetic makes of it', async () => {
  const stated = await readRecord('/statistics/small-boat-arrivals-2025-to-03-05-on-2024')
  const baseless = await readRecord('/statistics/crossings-prevented-2022-on-2021')

  expect(stated.change).toEqual({
    from: 'small-boat-arrivals-2024-to-03-05',
    to: 'small-boat-arrivals-2025-to-03-05',
    computed: expect.closeTo(15.12, 2),
    verdict: 'agrees',
  })
  expect(baseless.change).toEqual({
    ...{ from: null, to: 'crossings-prevented-2022', computed: null },
    verdict: 'cannot-be-checked',
  })
})

test('what was promised is never given as if it had been counted', async () => {
  expect(await readRecord('/statistics/pilot-returns-per-week-reported')).toMatchObject({
    ...{ value: 50, unit: 'people-per-week', precision: 'up-to', nature: 'planned' },
  })
})

test('a result carries what the search page shows of it, a statistic its value as well', async () => {
  const { data } = await readApi('/search?q=3434&kind=statistic')

  expect(data[0]).toEqual({
    kind: 'statistic',
    slug: 'small-boat-arrivals-2025-to-03-05',
    title: 'Small-boat arrivals, year to date: 3,434 people (1 January – 5 March 2025)',
    url: 'https://tideline.example/statistics/small-boat-arrivals-year-to-date/small-boat-arrivals-2025-to-03-05',
    snippet: expect.any(String),
  })
})

test('misspelt words are not corrected where nobody would be told', async () => {
  const { data, meta } = await readApi('/search?q=dubblin')

  expect([data, meta.total]).toEqual([[], 0])
})

test('as known on a day, later statistics are gone, and superseded ones stand as they stood', async () => {
  const known = 'measure=small-boat-arrivals-year-to-date&known=2025-04-30'
  const { data } = await readApi(`/statistics?${known}`)
  const statistic = await readRecord(`${STATISTIC}?known=2025-04-30`)

  expect(data.map(({ knownFrom }) => knownFrom).every((day) => String(day) <= '2025-04-30')).toBe(
    true,
  )
  expect(data.map(({ slug }) => slug)).not.toContain('small-boat-arrivals-2025-before-pilot')
  expect(statistic).toMatchObject({ status: 'current', supersededBy: null })
})

test('as known on a day, a measure has the latest reading of that day', async () => {
  const measure = '/measures/small-boat-arrivals-year-to-date'

  expect((await readRecord(measure)).latest).toBe('small-boat-arrivals-2025-before-pilot')
  expect((await readRecord(`${measure}?known=2025-04-30`)).latest).toBe(
    'small-boat-arrivals-2025-to-03-05',
  )
})

test.each(['events', 'measures', 'statistics', 'sources'])(
  'as known on a day, %s hold what was known by then, and no address gives more',
  async (name) => {
    const slugsOf = async (query: string) =>
      (await readApi(`/${name}?limit=100${query}`)).data.map(({ slug }) => slug)
    const now = await slugsOf('')
    const then = await slugsOf('&known=2025-04-30')
    const [later = ''] = now.filter((slug) => !then.includes(slug))
    const { response, text } = await askApi(`/${name}/${later}?known=2025-04-30`)

    expect(then.length).toBeGreaterThan(0)
    expect(then.length).toBeLessThan(now.length)
    expect(then).toEqual(now.filter((slug) => then.includes(slug)))
    expect(response.status).toBe(404)
    expect(JSON.parse(text).detail).toMatch(/ was not yet known for certain on 30 April 2025\.$/)
    expect((await askApi(`/${name}/${then[0]}?known=2025-04-30`)).response.status).toBe(200)
  },
)

test('events are those of the timeline, by the same parameters', async () => {
  const { listTimelineEvents } = await import('@/lib/timeline/timeline-queries')
  const { WHOLE_TIMELINE } = await import('@/lib/timeline/timeline-filter')
  const events = await listTimelineEvents({
    ...{ ...WHOLE_TIMELINE, topic: 'returns', from: '2025', q: 'talks', sort: 'oldest' },
  })
  const { data } = await readApi('/events?topic=returns&from=2025&q=talks&sort=oldest')

  expect(events.length).toBeGreaterThan(1)
  expect(data.map(({ slug }) => slug)).toEqual(events.map(({ slug }) => slug))
})

test.each([
  ['/articles?measure=uk-funding-to-france', 'touquet-funding'],
  ['/articles?source=report-on-one-for-one-talks&kind=explainer', 'touquet-funding'],
  ['/statistics?source=uk-statement-pilot&actor=yvette-cooper', 'returns-since-summer-2024'],
  ['/statistics?q=72.2+million', 'funding-2022-arrangement'],
  ['/measures?q=prevented', 'crossings-prevented'],
  ['/measures?source=uk-statement-pilot', 'returns-of-people-without-leave'],
  ['/sources?measure=crossings-prevented', 'post-on-2022-arrangement'],
  ['/actors?q=hewitt', 'martin-hewitt'],
  ['/terms?q=arrival', 'arrival'],
  ['/topics?q=returns', 'returns'],
])('%s finds %s and not everything', async (address, slug) => {
  const [list = ''] = address.split('?')
  const [found, all] = [await readApi(address), await readApi(list)]

  expect(found.data.map((record) => record.slug)).toContain(slug)
  expect(found.meta.total).toBeLessThan(all.meta.total)
})

test('every record that another one names is there', async () => {
  const slugsOf = async (name: string) =>
    new Set((await readApi(`/${name}?limit=100`)).data.map(({ slug }) => slug))
  const { data } = await readApi('/articles?limit=100')
  const namedBy = (field: string) => data.flatMap((article) => [article[field]].flat().map(String))

  for (const name of ['topics', 'actors', 'events', 'sources', 'statistics']) {
    const there = await slugsOf(name)

    expect(namedBy(name).length).toBeGreaterThan(5)
    expect(namedBy(name).filter((slug) => !there.has(slug))).toEqual([])
  }
})

async function readRecord(address: string): Promise<Record<string, unknown>> {
  const { text } = await askApi(address)
  return JSON.parse(text).data
}
