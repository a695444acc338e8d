import { expect, test } from '@playwright/test'
import { openOtherSite } from '../support/other-site'

const LIST = '/api/v1/statistics?measure=small-boat-arrivals-year-to-date'

test('a list can be asked for in whole, by its head alone, and again', async ({ request }) => {
  const whole = await request.get(LIST)
  const { etag = '' } = whole.headers()
  const head = await request.head(LIST)
  const again = await request.get(LIST, { headers: { 'if-none-match': etag } })
  const { data, meta } = await whole.json()

  expect(whole.status()).toBe(200)
  expect(whole.headers()['content-type']).toBe('application/json')
  expect(whole.headers()['access-control-allow-origin']).toBe('*')
  expect(whole.headers()['cache-control']).toBe('public, max-age=300')
  expect(whole.headers().vary).toMatch(/\baccept\b(?!-)/i)
  expect(etag).toMatch(/^"[^"]+"$/)
  expect(data.length).toBe(meta.total)
  expect([head.status(), head.headers()['content-type'], await head.text()]).toEqual([
    ...[200, 'application/json', ''],
  ])
  expect([again.status(), await again.text()]).toEqual([304, ''])
})

test('the form of an answer follows from the address, or from what is accepted', async ({
  request,
}) => {
  const ended = await request.get('/api/v1/statistics.csv?limit=3')
  const accepted = await request.get('/api/v1/statistics?limit=3', {
    headers: { accept: 'text/csv' },
  })
  const record = await request.get('/api/v1/terms/small-boat.csv')

  expect(ended.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present')
  expect(await accepted.text()).toBe(await ended.text())
  expect((await ended.text()).split('\r\n').length).toBe(5)
  expect((await record.text()).startsWith('slug,title,aliases,text,seeAlso,url\r\n')).toBe(true)
})

test('a list is walked by the addresses that it gives', async ({ request }) => {
  const slugs: string[] = []
  for (let address: string | null = '/api/v1/events?limit=5'; address !== null;) {
    const { data, page } = await (await request.get(address)).json()
    slugs.push(...data.map(({ slug }: { slug: string }) => slug))
    address = page.next && new URL(page.next).pathname + new URL(page.next).search
  }
  const { data } = await (await request.get('/api/v1/events?limit=100')).json()

  expect(slugs.length).toBeGreaterThan(10)
  expect(slugs).toEqual(data.map(({ slug }: { slug: string }) => slug))
})

test('the root of the API leads to its lists', async ({ request }) => {
  const { data, openapi } = await (await request.get('/api/v1')).json()

  expect(data.length).toBeGreaterThan(5)
  for (const address of [openapi, ...data.map(({ url }: { url: string }) => url)]) {
    expect.soft((await request.get(new URL(address).pathname)).status(), address).toBe(200)
  }
})

test('what cannot be followed, is not there or would change something is a problem document', async ({
  request,
}) => {
  const odd = await request.get(`/api/v1/events?topic=none&q=${'x'.repeat(1000)}&colour=red`)
  const absent = await request.get('/api/v1/events/%F0%9F%9B%B6')
  const list = await request.get('/api/v1/boats')
  const change = await request.post('/api/v1/events')

  expect([odd, absent, list, change].map((response) => response.status())).toEqual([
    ...[400, 404, 404, 405],
  ])
  expect(change.headers().allow).toBe('GET, HEAD, OPTIONS')
  for (const response of [odd, absent, list, change]) {
    expect(response.headers()['content-type']).toBe('application/problem+json')
    expect((await response.json()).detail).toMatch(/^[A-Z].*\.$/)
  }
})

test('a script of another site may read, and say what it holds already', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}${LIST}`
  const other = await openOtherSite('')
  await page.goto(other.address)
  const read = await page.evaluate(async (list) => {
    const whole = await fetch(list)
    const etag = whole.headers.get('etag') ?? ''
    const again = await fetch(list, { headers: { 'if-none-match': etag }, cache: 'no-store' })
    return { etag, data: (await whole.json()).data.length, status: again.status }
  }, address)

  expect(read).toEqual({ etag: expect.stringMatching(/^"/), data: expect.any(Number), status: 304 })
  other.close()
})

test('the page and the document describe the same lists', async ({ page, request }) => {
  const response = await request.get('/api/v1/openapi.json')
  const { openapi, paths } = await response.json()
  const lists = Object.keys(paths).filter((path) => !path.includes('{'))
  await page.goto('/api')
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()

  expect(response.headers()['content-type']).toMatch(/^application\/json/)
  expect(openapi).toBe('3.1.0')
  expect(headings.filter((heading) => lists.includes(`/${heading}`)).length).toBe(lists.length)
})
