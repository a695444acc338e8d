import { expect, test } from '@playwright/test'
import { attributeOf, findElements, textOf } from '../support/html-tree'
import {
  KINDS,
  listAddresses,
  listOfKind,
  metaOf,
  PAGE_KINDS,
  readAllPages,
  readPage,
  type SitePage,
  titleOf,
} from '../support/site-pages'

const LANDMARKS = ['header', 'nav', 'main', 'footer']

test('every address of the sitemap is of a kind that the tests know', async ({ request }) => {
  const forms = Object.values(PAGE_KINDS)
  const unknown = (await listAddresses(request)).filter(
    (address) => !forms.some((form) => form.test(address)),
  )

  expect(unknown).toEqual([])
})

for (const kind of KINDS) {
  test(`${kind}: answers, with one h1, its landmarks and its own address`, async ({ request }) => {
    const addresses = await listOfKind(request, kind)

    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      const page = await readPage(request, address)
      expect.soft(describe(page), address).toEqual({
        status: 200,
        headings: 1,
        language: 'en-GB',
        landmarks: LANDMARKS,
        canonical: address,
        address,
        isDescribed: true,
      })
    }
  })
}

test('no two pages have the same title, and none is without', async ({ request }) => {
  const titles = (await readAllPages(request)).map(titleOf)

  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  expect(titles).not.toContain('')
})

test('the headings of a page skip no level', async ({ request }) => {
  const skips = (await readAllPages(request)).flatMap(({ address, tree }) => {
    const levels = findElements(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    return levels
      .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      .map((level) => `${address}: h${level}`)
  })

  expect(skips).toEqual([])
})

/** What can be said of a page by a few words; the path of an address is its own, the host is not. */
function describe(page: SitePage) {
  const { status, tree } = page
  const [html] = findElements(tree, 'html')
  const canonical = findElements(tree, 'link').find(
    (link) => attributeOf(link, 'rel') === 'canonical',
  )
  return {
    status,
    headings: findElements(tree, 'h1').filter((heading) => textOf(heading) !== '').length,
    language: html && attributeOf(html, 'lang'),
    landmarks: LANDMARKS.filter((name) => findElements(tree, name).length > 0),
    canonical: canonical && new URL(attributeOf(canonical, 'href')).pathname,
    address: new URL(metaOf(page, 'og:url')).pathname,
    isDescribed: metaOf(page, 'description').length > 20,
  }
}
