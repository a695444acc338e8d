import { expect, test } from '@playwright/test'
import { findElements, listLinks, textOf } from '../support/html-tree'
import { listOfKind, readPage, titleOf } from '../support/site-pages'

const UNKNOWN = [
  '/nothing',
  '/articles/no-such-article',
  '/timeline/no-such-event',
  '/statistics/no-such-measure',
  '/statistics/no-such-measure?known=2025-07-01',
  '/statistics/small-boat-arrivals-year-to-date/no-such-statistic',
  '/sources/no-such-source',
  '/topics/no-such-topic',
  '/actors/no-such-actor',
  '/archive/1999',
  '/archive/2025/13',
  '/archive/2025/7',
  '/archive/2025/page/1',
  '/archive/2025/page/99',
  '/archive/topics/no-such-topic',
  '/archive/topics',
  '/glossary/small-boat',
  '/views',
  '/articles.rsc',
  '/articles/%00',
  '/articles/..%2f..%2fetc%2fpasswd',
]

for (const address of UNKNOWN) {
  test(`${address} answers that there is no such page`, async ({ request }) => {
    const page = await readPage(request, address)

    expect(page.status).toBe(404)
    expect(findElements(page.tree, 'h1').map(textOf)).toEqual(['No page at this position'])
    expect(titleOf(page)).toContain('Page not found')
  })
}

test('a statistic is found under its own measure alone', async ({ request }) => {
  const [own = ''] = await listOfKind(request, 'statistic')
  const [, , measure, slug] = own.split('/')
  const others = (await listOfKind(request, 'measure')).filter((it) => !it.endsWith(`/${measure}`))

  expect((await readPage(request, own)).status).toBe(200)
  expect((await readPage(request, `${others[0]}/${slug}`)).status).toBe(404)
})

test('the way on from an unknown address leads into the site', async ({ request }) => {
  const { tree } = await readPage(request, '/nothing')
  const [main] = findElements(tree, 'main')
  const links = main ? listLinks(main) : []

  expect(links.length).toBeGreaterThanOrEqual(3)
  for (const { href } of links) expect((await readPage(request, href)).status).toBe(200)
})
