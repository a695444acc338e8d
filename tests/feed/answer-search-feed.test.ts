import path from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { JSON_FEED_SCHEMA } from '../examples/json-feed-schema'
import { linkOf, listAtomFaults, listOf, readAtom, wordsOf } from '../support/read-atom'
import { loadRealContent } from '../support/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const ROUTES = {
  xml: await import('@/app/search/feed.xml/route'),
  json: await import('@/app/search/feed.json/route'),
}
const { getSiteFeed } = await import('@/lib/feed/feed-queries')
const { getSearchResults } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

const HOST = 'https://tideline.example'

test.each(['', 'q=arrivals', 'q=boats&topic=returns&kind=event', 'kind=source', 'q=zzzzzz'])(
  'the feed of “%s” is whole in both forms, and the same in both',
  async (query) => {
    const atom = readAtom(await (await get('xml', query)).text())
    const json = await (await get('json', query)).json()
    const isJsonFeed = addFormats(new Ajv()).compile(JSON_FEED_SCHEMA)

    expect(listAtomFaults(atom)).toEqual([])
    expect(isJsonFeed(json), JSON.stringify(isJsonFeed.errors)).toBe(true)
    expect(listOf(atom, 'entry').map((entry) => wordsOf(entry, 'id'))).toEqual(
      json.items.map(({ id }: Item) => id),
    )
  },
)

test('a feed holds what the search finds, the latest known first', async () => {
  const query = { ...WHOLE_SEARCH, q: 'patrols OR intelligence' }
  const found = await getSearchResults(query, 1000)
  const items = await listItems('q=patrols+OR+intelligence')
  const days = items.map(({ date_modified }) => date_modified)

  expect(items.length).toBeGreaterThan(5)
  expect(items.map(({ url }) => url).sort()).toEqual(
    found.results
      .filter(({ kind }) => kind !== 'actor' && kind !== 'term')
      .map(({ address }) => `${HOST}${address}`)
      .sort(),
  )
  expect(days).toEqual(days.toSorted().reverse())
})

test('of many results the feed holds the fifty that were known last', async () => {
  const items = await listItems('')
  const all = [
    ...(await listItems('kind=article')),
    ...(await listItems('kind=event')),
    ...(await listItems('kind=statistic&publisher=daily-express')),
  ]
  const oldest = items.at(-1)?.date_modified ?? ''
  const later = all.filter(({ date_modified }) => date_modified > oldest).map(({ id }) => id)

  expect(items).toHaveLength(50)
  expect(later.length).toBeGreaterThan(5)
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(later))
})

test('what has only some of the words is in no feed, though the page shows it', async () => {
  const asked = 'Ridens+pilot+parliament'
  const page = await getSearchResults({ ...WHOLE_SEARCH, q: asked.replaceAll('+', ' ') })

  expect(page.total).toBeGreaterThan(page.withAllWords)
  expect(await listItems(`q=${asked}`)).toHaveLength(page.withAllWords)
})

test('an article or event stands there as in the feed of the site', async () => {
  const { entries } = await getSiteFeed()
  const items = await listItems('kind=event&q=joint')
  const same = entries.find(({ id }) => id === items[0]?.id)

  expect(items[0]).toMatchObject({ title: same?.title, content_html: same?.html })
})

test('a statistic says its status and its source, and each of its links is absolute', async () => {
  const [item] = await listItems('kind=statistic&q=3434')

  expect(item?.title).toBe(
    'Small-boat arrivals, year to date: 3,434 people (1 January – 5 March 2025)',
  )
  expect(item?.content_html).toContain('Status: later reading held.')
  expect(item?.content_html).toMatch(/Source: <a href="https:\/\/tideline\.example\/sources\//)
})

test('a feed is named after its search, in the plainest form of its address', async () => {
  const atom = readAtom(await (await get('xml', 'topic=returns&sort=date&q=boats')).text())

  expect(wordsOf(atom, 'title')).toMatch(/^Tideline: search for “boats”, topic: /)
  expect(wordsOf(atom, 'id')).toBe(`${HOST}/search/feed.xml?q=boats&topic=returns`)
  expect(linkOf(atom, 'self')).toBe(`${HOST}/search/feed.xml?q=boats&topic=returns`)
  expect(linkOf(atom, 'alternate')).toBe(`${HOST}/search?q=boats&topic=returns`)
})

test.each([
  ['topic=none&from=2025-13&colour=red', ['topic', 'from', 'colour']],
  ['q=boats&page=2', ['page']],
  ['page=0', ['page']],
  ['sort=relevance', ['sort']],
  ['sort=size', ['sort']],
  ['kind=actor', ['kind']],
  ['kind=term', ['kind']],
  ['kind=event&kind=event', ['kind']],
  ['q=%21%3F', ['q']],
  ['from=2025&to=2024', ['from']],
])('“%s” is refused, and each fault is named', async (query, parameters) => {
  const response = await get('xml', query)
  const { errors, status } = await response.json()

  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(status).toBe(400)
  expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(parameters)
  for (const { detail } of errors) expect(detail).toMatch(/^(?!.*, so )\S.*\.$/)
})

test.each([
  ['xml', 'application/atom+xml; charset=utf-8'],
  ['json', 'application/feed+json'],
] as const)('as %s it may be read from anywhere and is not sent twice', async (ending, type) => {
  const first = await get(ending, 'q=arrivals')
  const etag = first.headers.get('etag') ?? ''
  const again = await get(ending, 'q=arrivals', { 'if-none-match': etag })

  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
    'x-robots-tag': 'noindex',
  })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect(ROUTES[ending].OPTIONS().headers.get('access-control-allow-headers')).toBe('If-None-Match')
})

type Item = { id: string; url: string; title: string; content_html: string; date_modified: string }

function get(ending: keyof typeof ROUTES, query: string, headers: HeadersInit = {}) {
  return ROUTES[ending].GET(new Request(`${HOST}/search/feed.${ending}?${query}`, { headers }))
}

async function listItems(query: string): Promise<Item[]> {
  return (await (await get('json', query)).json()).items
}
