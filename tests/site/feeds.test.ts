import { expect, test } from '@playwright/test'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { JSON_FEED_SCHEMA } from '../examples/json-feed-schema'
import { attributeOf, findElements, parseHtmlTree } from '../support/html-tree'
import { listAtomFaults, listOf, readAtom, wordsOf } from '../support/read-atom'
import { readAllPages, readPage, type SitePage } from '../support/site-pages'

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' }

test('every page names the feeds of the site, and those with feeds of their own name them too', async ({
  request,
}) => {
  const pages = await readAllPages(request)
  const own = pages.filter(({ address }) =>
    /^\/(topics|actors)\/|^\/(corrections|statistics)$/.test(address),
  )

  for (const page of pages) expect.soft(listFeeds(page), page.address).toContain('/feed.xml')
  expect(own.length).toBeGreaterThan(10)
  for (const page of own) {
    expect
      .soft(listFeeds(page), page.address)
      .toEqual([
        ...['/feed.xml', `${page.address}/feed.xml`],
        ...['/feed.json', `${page.address}/feed.json`],
      ])
  }
})

test('the timeline and its views name the calendar of their events', async ({ request }) => {
  for (const query of ['', '?topic=returns']) {
    const { tree } = await readPage(request, `/timeline${query}`)
    const [link] = findElements(tree, 'link').filter(
      (one) => attributeOf(one, 'type') === 'text/calendar',
    )
    const { pathname, search } = new URL(link ? attributeOf(link, 'href') : '')
    const calendar = await request.get(pathname + search)

    expect([pathname, search]).toEqual(['/timeline.ics', query])
    expect(calendar.headers()['content-type']).toContain('text/calendar')
  }
})

test('every feed that a page names is there, whole, and the same in both forms', async ({
  request,
}) => {
  const isJsonFeed = addFormats(new Ajv()).compile(JSON_FEED_SCHEMA)
  const named = new Set((await readAllPages(request)).flatMap(listFeeds))
  const atoms = [...named].filter((address) => address.endsWith('.xml'))

  expect(atoms.length).toBeGreaterThan(10)
  for (const address of atoms) {
    const atom = await request.get(address)
    const json = await request.get(address.replace(/xml$/, 'json'))
    const feed = readAtom(await atom.text())
    const same = await json.json()
    expect.soft(atom.headers()['content-type'], address).toContain(TYPES.xml)
    expect.soft(json.headers()['content-type'], address).toContain(TYPES.json)
    expect.soft(listAtomFaults(feed), address).toEqual([])
    expect.soft(isJsonFeed(same), `${address}: ${JSON.stringify(isJsonFeed.errors)}`).toBe(true)
    expect
      .soft(
        listOf(feed, 'entry').map((entry) => wordsOf(entry, 'id')),
        address,
      )
      .toEqual(same.items.map(({ id }: { id: string }) => id))
  }
})

test('every link of a feed is absolute, and those to our pages lead somewhere', async ({
  request,
}) => {
  const { items, home_page_url } = await (await request.get('/feed.json')).json()
  const { host } = new URL(home_page_url)
  const htmls = items.map(({ content_html }: { content_html: string }) => content_html)
  const hrefs = findElements(parseHtmlTree(htmls.join('')), 'a').map((a) => attributeOf(a, 'href'))
  const addresses = [...hrefs, ...items.map(({ url }: { url: string }) => url)]
  const own = addresses.filter((address) => new URL(address).host === host)

  expect(hrefs.length).toBeGreaterThan(20)
  expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
  for (const path of new Set(own.map((address) => new URL(address).pathname))) {
    expect.soft((await readPage(request, path)).status, path).toBe(200)
  }
})

test('a running total that was read again is told as a changed figure', async ({ request }) => {
  const { items } = await (await request.get('/statistics/feed.json')).json()
  const titles = items.map(({ title }: { title: string }) => title)

  expect(titles).toContain(
    '3,434 became nearly 8,200: running total (Small-boat arrivals, year to date)',
  )
})

test('a search names its own feed, which holds what the search finds', async ({ request }) => {
  const page = await readPage(request, '/search?q=arrivals&kind=event&sort=date')
  const found = findElements(page.tree, 'h3').flatMap((heading) => findElements(heading, 'a'))
  const feed = await request.get('/search/feed.json?q=arrivals&kind=event')
  const { items } = await feed.json()
  const urls = items.map(({ url }: { url: string }) => new URL(url).pathname)

  expect(listFeeds(page)).toContain('/search/feed.json')
  expect(found.length).toBeGreaterThan(1)
  expect(urls.toSorted()).toEqual(found.map((link) => attributeOf(link, 'href')).sort())
  expect((await request.get('/search/feed.xml?kind=ship')).status()).toBe(400)
})

/** The addresses of the feeds in the head of a page, without their host. */
function listFeeds({ tree }: SitePage): string[] {
  return findElements(tree, 'link')
    .filter((link) => Object.values(TYPES).includes(attributeOf(link, 'type')))
    .map((link) => new URL(attributeOf(link, 'href')).pathname)
}
