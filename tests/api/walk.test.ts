import path from 'node:path'
import { expect, test } from 'vitest'
import { askApi, readApi, walkList } from '../support/ask-api'
import { loadRealContent } from '../support/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { API_COLLECTIONS, COLLECTION_NAMES } = await import('@/lib/api/api-collections')

const { listStatistics } = await import('@/lib/statistic/statistic-queries')
const { getSearchResults } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

const periodOf = new Map(
  (await listStatistics()).map(({ slug, periodFrom, periodTo }) => [
    slug,
    `${periodTo ?? '0000-00-00'}${periodFrom ?? '0000-00-00'}`,
  ]),
)

const ORDERS = COLLECTION_NAMES.flatMap((name) =>
  API_COLLECTIONS[name].sorts.map((sort) => [name, sort] as const),
)

test.each(ORDERS)('the parts of %s by %s hold each record once, in order', async (name, sort) => {
  const address = `/${name}?sort=${sort}`
  const whole = (await walkList(`${address}&limit=100`)).flatMap(({ data }) => data)
  const parts = await walkList(`${address}&limit=3`)
  const walked = parts.flatMap(({ data }) => data)

  expect(walked).toEqual(whole)
  expect(new Set(walked.map((record) => `${record.kind} ${record.slug}`)).size).toBe(walked.length)
  expect(parts.length).toBe(Math.ceil(whole.length / 3))
  expect(new Set(parts.map(({ meta }) => meta.total))).toEqual(new Set([whole.length]))
  expect(parts.slice(0, -1).map(({ data }) => data.length)).toEqual(parts.slice(0, -1).map(() => 3))
})

/** What each list is ordered by, as text; a statistic does not carry the days of its period. */
const KEYS: Record<string, (record: Record<string, unknown>) => string> = {
  articles: ({ published, coversTo, coversFrom }) => `${published}${coversTo}${coversFrom}`,
  events: ({ dateFrom, dateTo }) => `${dateFrom}${dateTo}`,
  measures: ({ title }) => String(title).toLowerCase(),
  statistics: ({ slug }) => periodOf.get(String(slug)) ?? '',
  sources: ({ publishedTo, publishedFrom }) => `${publishedTo}${publishedFrom}`,
  actors: ({ name }) => String(name).toLowerCase(),
  topics: ({ title }) => String(title).toLowerCase(),
  terms: ({ title }) => String(title).toLowerCase(),
}

test.each(ORDERS.filter(([name]) => name !== 'search'))(
  '%s by %s stand in the order of what they are sorted by, then of their slugs',
  async (name, sort) => {
    const keyOf = KEYS[name] ?? (() => '')
    const { data } = await readApi(`/${name}?sort=${sort}&limit=100`)
    const direction = sort === 'newest' || sort === 'z-a' ? -1 : 1
    const ordered = data.toSorted(
      (one, other) =>
        direction * compare(keyOf(one), keyOf(other)) || compare(one.slug, other.slug),
    )

    expect(data.map(({ slug }) => slug)).toEqual(ordered.map(({ slug }) => slug))
    expect(new Set(data.map(keyOf)).size).toBeGreaterThan(1)
  },
)

test('results stand in the order of the search page', async () => {
  const { data } = await readApi('/search?q=arrivals+in+2025&limit=20')
  const { results } = await getSearchResults({ ...WHOLE_SEARCH, q: 'arrivals in 2025' })

  expect(data.map(({ slug }) => slug)).toEqual(results.map(({ slug }) => slug))
  expect(
    (await walkList('/search?q=arrivals+in+2025&limit=4')).flatMap((part) => part.data),
  ).toEqual((await readApi('/search?q=arrivals+in+2025&limit=100')).data)
})

test('a list that is filtered is walked with its filter', async () => {
  const address = '/statistics?measure=small-boat-arrivals-year-to-date&q=arrivals&known=2025-07-11'
  const parts = await walkList(`${address}&limit=2`)
  const walked = parts.flatMap(({ data }) => data)

  expect(walked.length).toBeGreaterThan(4)
  expect(parts[0]?.page.next).toMatch(
    /^https:\/\/tideline\.example\/api\/v1\/statistics\?measure=small-boat-arrivals-year-to-date&q=arrivals&known=2025-07-11&limit=2&cursor=[\w-]+$/,
  )
  expect(new Set(walked.map(({ measure }) => measure))).toEqual(
    new Set(['small-boat-arrivals-year-to-date']),
  )
  expect(parts[0]?.meta.total).toBe(walked.length)
})

test('a table is walked by the same addresses with their ending', async () => {
  const { response } = await askApi('/terms.csv?limit=5')

  expect(response.headers.get('link')).toMatch(
    /^<https:\/\/tideline\.example\/api\/v1\/terms\.csv\?limit=5&cursor=[\w-]+>; rel="next", /,
  )
  expect((await askApi('/terms.csv?limit=100')).response.headers.get('link')).not.toContain('next')
})

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
