import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '@/server/ask-application'
import { PAGE, type SmallSite, startSmallSite } from '../support/small-site'

/** Every address that the application was asked for, in their order. */
const asked: string[] = []
const REQUESTED = `<!DOCTYPE html><title>Results</title><p>${'What was found. '.repeat(60)}</p><script>self.__next_f.push([1])</script><script src="/_next/static/chunks/main.js" async=""></script>`

const application: Application = async (request, response) => {
  asked.push(request.url ?? '')
  const path = new URL(request.url ?? '', 'http://localhost').pathname
  if (path === '/broken') throw new Error('Cannot open the database at prisma/content.db')
  if (path === '/failing') {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<p>SQLITE_CANTOPEN</p>')
  } else if (path === '/api/failing') {
    response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '30' })
    response.end('{"status":503}')
  } else if (path === '/fresh.json') {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ count: asked.length }))
  } else if (path.startsWith('/search') || path === '/timeline') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate')
    response.setHeader('Vary', 'rsc, next-router-state-tree')
    response.setHeader('X-Powered-By', 'Next.js')
    response.setHeader('Set-Cookie', 'a=b')
    response.end(REQUESTED)
  } else {
    // As Next says it of a page that is made on request: its scripts would fill it in a browser.
    response.writeHead(404, { 'content-type': 'text/html' }).end('<!DOCTYPE html><body></body>')
  }
}

let site: SmallSite

beforeAll(async () => {
  site = await startSmallSite(application)
})
afterAll(() => site.close())

test.each(['/timeline', '/search?q=boats', '/large.csv'])(
  '%s: each form has a strong name of its own, by which a reader keeps it',
  async (address) => {
    const encodings = ['identity', 'gzip', 'br']
    const answers = await Promise.all(
      encodings.map((encoding) => site.get(address, { 'accept-encoding': encoding })),
    )
    const tags = answers.map(({ headers }) => headers.etag ?? '')

    expect(tags.every((tag) => /^"[\w-]{27}"$/.test(tag))).toBe(true)
    expect(new Set(tags).size).toBe(address === '/large.csv' ? 1 : 3)
    const [plain = '', , brotli = ''] = tags
    const again = { 'accept-encoding': 'br', 'if-none-match': `"other", W/${brotli}` }
    const held = await site.get(address, again)
    expect(held).toMatchObject({ status: 304, text: '' })
    expect(held.headers).toMatchObject({ etag: brotli, vary: 'Accept-Encoding' })
    if (plain === brotli) return
    const other = await site.get(address, { 'accept-encoding': 'br', 'if-none-match': plain })
    expect(other.status).toBe(200)
  },
)

test('an unknown query on a page of the tree gives the same page and asks nobody', async () => {
  const before = asked.length
  const answer = await site.get('/timeline?utm_source=newsletter&__proto__=1')

  expect(answer.text).toBe(PAGE)
  expect(asked.length).toBe(before)
})

test('a query that asks for a view goes to the application', async () => {
  expect((await site.get('/timeline?topic=returns')).text).toContain('Results')
  expect(asked.at(-1)).toBe('/timeline?topic=returns')
})

test('a page that is made on request leaves without the framework, and is made once', async () => {
  const first = await site.get('/search?q=once', { 'accept-encoding': 'br' })
  const second = await site.get('/search?q=once', { cookie: 'a=b', rsc: '1', accept: 'x/y' })

  expect(second.text).toContain('What was found.')
  expect(second.text).not.toContain('script')
  expect(brotliDecompressSync(first.body).toString()).toBe(second.text)
  expect(asked.filter((address) => address === '/search?q=once')).toHaveLength(1)
  expect(first.headers).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept-Encoding',
  })
  expect(first.headers).not.toHaveProperty('set-cookie')
  expect(first.headers).not.toHaveProperty('x-powered-by')
})

test('what is not to be kept is asked for each time', async () => {
  const counts = [await site.get('/fresh.json'), await site.get('/fresh.json')].map(({ text }) =>
    Number(JSON.parse(text).count),
  )

  expect(counts[1]).toBe((counts[0] ?? 0) + 1)
})

test('a question about the head alone gets the same head and no text', async () => {
  for (const address of ['/timeline', '/search?q=head', '/large.csv', '/nothing', '/broken']) {
    const whole = await site.get(address)
    const head = await site.get(address, {}, 'HEAD')

    expect(head.status).toBe(whole.status)
    expect(head.text).toBe('')
    expect(head.headers['content-length']).toBe(whole.headers['content-length'])
    expect(head.headers.etag).toBe(whole.headers.etag)
  }
})

test.each(['/broken', '/failing'])(
  '%s: a page that cannot be made is refused in plain words, and for a while',
  async (address) => {
    const { status, headers, text } = await site.get(address, { accept: 'text/html' })

    expect(status).toBe(503)
    expect(text).toContain('Not just now')
    expect(text).not.toMatch(/SQLITE|prisma/)
    expect(headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' })
    expect(headers).not.toHaveProperty('etag')
    expect((await site.get('/timeline')).status).toBe(200)
  },
)

test('that there is no such page is said on the one page for it, and to a program as data', async () => {
  const page = await site.get('/statistics/none?known=2025', { accept: 'text/html' })
  const data = await site.get('/statistics/none.csv')
  const framed = await site.get('/embed/none')

  expect(page).toMatchObject({ status: 404 })
  expect(page.text).toContain('Page not found')
  expect(JSON.parse(data.text)).toMatchObject({ status: 404, title: 'Not Found' })
  expect(framed.status).toBe(404)
  expect(framed.text).toContain('There is no page at this address.')
  expect(framed.text).not.toContain('Page not found')
})

test('an address without a page is asked for once, and takes hardly any of the memory', async () => {
  let times = 0
  const small = await startSmallSite(
    async (_, response) => {
      times += 1
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>'.repeat(10_000))
    },
    { cacheBytes: 64 * 1024 },
  )
  await small.get('/nothing')
  await small.get('/nothing')
  await small.close()

  expect(times).toBe(1)
})

test('what the application says of data that cannot be made is passed on', async () => {
  const { status, headers, text } = await site.get('/api/failing')

  expect([status, text]).toEqual([503, '{"status":503}'])
  expect(headers['retry-after']).toBe('30')
})

test('pages that stand in the place of others have no address of their own', async () => {
  for (const address of ['/404', '/404.html', '/refused/503', '/refused/503.html']) {
    expect((await site.get(address)).status, address).toBe(404)
  }
})

test('nothing of what Next keeps for its own scripts can be asked for', async () => {
  const before = asked.length
  const inside = ['/_next/image?url=%2Fa.png&w=64&q=75', '/_next/data/build/index.json', '/_next/']
  inside.push('/%5Fnext/data/build/index.json', '/_global-error', '/_not-found')
  for (const address of inside) expect((await site.get(address)).status, address).toBe(404)

  expect(asked.length).toBe(before)
})

test('a question that a browser asks first, for a script of another site, is answered', async () => {
  const { status, headers } = await site.get(
    '/api/events',
    { origin: 'https://x.example' },
    'OPTIONS',
  )

  expect(status).toBe(204)
  expect(headers).toMatchObject({ 'access-control-allow-origin': '*', allow: 'GET, HEAD, OPTIONS' })
})
