import { type APIRequestContext, expect, test } from '@playwright/test'
import { attributeOf, findElements } from '../support/html-tree'
import { metaOf, readAllPages, readPage } from '../support/site-pages'

const PNG_SIGNATURE = '\x89PNG'

test('robots.txt lets everybody in and names the sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt')

  expect(response.headers()['content-type']).toMatch(/^text\/plain/)
  expect(await response.text()).toMatch(/User-Agent: \*\nAllow: \/\n/)
  expect(await response.text()).toMatch(/Sitemap: https?:\/\/\S+\/sitemap\.xml/)
})

test('the sitemap is XML, and names each address once', async ({ request }) => {
  const response = await request.get('/sitemap.xml')
  const urls = [...(await response.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)

  expect(response.headers()['content-type']).toMatch(/^application\/xml/)
  expect(urls.length).toBeGreaterThan(20)
  expect(new Set(urls).size).toBe(urls.length)
})

test('the manifest names icons that are there', async ({ request }) => {
  const { tree } = await readPage(request, '/')
  const [link] = findElements(tree, 'link').filter((it) => attributeOf(it, 'rel') === 'manifest')
  const response = await request.get(link ? attributeOf(link, 'href') : '')
  const { icons, name } = await response.json()

  expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/)
  expect(name).toBe('Tideline')
  expect(icons.length).toBeGreaterThan(0)
  for (const { sizes, src } of icons) expect(await sizeOfPng(request, src)).toBe(sizes)
})

test('every icon that a page names is there', async ({ request }) => {
  const { tree } = await readPage(request, '/')
  const icons = findElements(tree, 'link').filter((it) => /icon/.test(attributeOf(it, 'rel')))

  expect(icons.length).toBeGreaterThanOrEqual(3)
  for (const icon of icons) {
    const response = await request.get(attributeOf(icon, 'href'))
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe(attributeOf(icon, 'type'))
  }
})

test('every page names a picture for other sites, with words, and it is there', async ({
  request,
}) => {
  const pages = await readAllPages(request)
  const pictures = new Set(pages.map((page) => metaOf(page, 'og:image')))
  const withoutWords = pages.filter((page) => metaOf(page, 'og:image:alt') === '')

  expect(pictures).not.toContain('')
  expect(withoutWords.map(({ address }) => address)).toEqual([])
  for (const picture of pictures) {
    // The host is the one that the site is to have, not the one that it is tested on.
    const { pathname, search } = new URL(picture)
    expect.soft(await sizeOfPng(request, pathname + search), picture).toBe('1200x630')
  }
})

/** Width and height as the first chunk of a PNG file gives them. */
async function sizeOfPng(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  const body = await response.body()
  expect.soft(response.status(), address).toBe(200)
  expect.soft(response.headers()['content-type'], address).toBe('image/png')
  expect.soft(body.toString('latin1', 0, 4), address).toBe(PNG_SIGNATURE)
  return `${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`
}
