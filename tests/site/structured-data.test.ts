import { expect, test } from '@playwright/test'
import { attributeOf, findElements } from '../support/html-tree'
import { type PageKind, listOfKind, readPage, type SitePage } from '../support/site-pages'

/** What the pages of a kind are to machines. A trail leads to every page that stands below a list. */
const TYPES: { kind: PageKind; types: string[] }[] = [
  { kind: 'home', types: ['WebSite'] },
  { kind: 'article', types: ['NewsArticle', 'BreadcrumbList'] },
  { kind: 'event', types: ['BreadcrumbList'] },
  { kind: 'measure', types: ['Dataset', 'BreadcrumbList'] },
  { kind: 'statistic', types: ['BreadcrumbList'] },
  { kind: 'source', types: ['BreadcrumbList'] },
  { kind: 'topic', types: ['BreadcrumbList'] },
  { kind: 'actor', types: ['BreadcrumbList'] },
  { kind: 'archive day', types: ['BreadcrumbList'] },
  { kind: 'archive topic', types: ['BreadcrumbList'] },
]

for (const { kind, types } of TYPES) {
  test(`${kind}: tells machines what it is`, async ({ request }) => {
    for (const address of await listOfKind(request, kind)) {
      const data = readData(await readPage(request, address))
      expect
        .soft(
          data.map((thing) => thing['@type']),
          address,
        )
        .toEqual(types)
      expect
        .soft(
          data.map((thing) => thing['@context']),
          address,
        )
        .toEqual(types.map(() => 'https://schema.org'))
    }
  })
}

test('an article names its headline, its dates and its sources', async ({ request }) => {
  for (const address of await listOfKind(request, 'article')) {
    const [article] = readData(await readPage(request, address))
    expect.soft(article, address).toMatchObject({
      headline: expect.stringMatching(/./),
      datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      citation: expect.arrayContaining([expect.stringMatching(/./)]),
    })
  }
})

test('a trail begins at the home page and ends at the page itself', async ({ request }) => {
  for (const { kind } of TYPES.filter(({ types }) => types.includes('BreadcrumbList'))) {
    for (const address of await listOfKind(request, kind)) {
      const trail = readData(await readPage(request, address)).at(-1)
      const places = (trail?.itemListElement ?? []).map(({ item }) => new URL(item).pathname)
      expect.soft(places[0], address).toBe('/')
      expect.soft(places.at(-1), address).toBe(address)
    }
  }
})

type Thing = {
  '@context': string
  '@type': string
  itemListElement?: { position: number; item: string }[]
}

function readData({ html, tree }: SitePage): Thing[] {
  const scripts = findElements(tree, 'script').filter(
    (script) => attributeOf(script, 'type') === 'application/ld+json',
  )
  expect(html).not.toContain('&quot;@context')
  return scripts.map(({ children: [text] }) => JSON.parse(text?.type === 'text' ? text.value : ''))
}
