import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRateLimit } from '@/server/rate-limit'
import { sendRaw } from '../support/send-raw'
import { type Got, type SmallSite, startSmallSite } from '../support/small-site'

let site: SmallSite
const asked: string[] = []

beforeAll(async () => {
  site = await startSmallSite(async (request, response) => {
    asked.push(JSON.stringify([request.url, request.headers]))
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${request.headers.host}</p>`)
  }, {})
})
afterAll(() => site.close())

test.each([
  '/../secret',
  '/..%2fsecret',
  '/%2e%2e/secret',
  '/%2e%2e%2fsecret',
  '/timeline/../../secret',
  '/..\\secret',
  '/..%5csecret',
  '/./timeline',
  '//timeline',
  '//evil.example/',
  '/timeline%00.html',
  '/timeline%0d%0ax:y',
])('%s leads nowhere', async (path) => {
  const before = asked.length
  const { status, text, headers } = await site.get(path)

  expect(status).toBe(404)
  expect(text).toContain('Page not found')
  expect(text).not.toContain('secret')
  expect(headers).not.toHaveProperty('location')
  expect(asked.length).toBe(before)
})

test.each(['/%', '/%zz', '/%c3%28', 'timeline', 'http://evil.example/timeline'])(
  '%s is no address',
  async (path) => {
    const { status } = await site.get(path)

    expect(status).toBe(400)
  },
)

test('a request brings nothing into the headers of the answer', async () => {
  const { headers } = await site.get('/search?q=%0d%0aset-cookie:%20a=b', {
    'x-request-id': 'a b; c="d"<script>',
    'x-forwarded-host': 'evil.example',
  })

  expect(JSON.stringify(headers)).not.toMatch(/set-cookie|evil|<script>/i)
  expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
})

test('a name that a request brings along is given back, so that it can be followed', async () => {
  const { headers } = await site.get('/timeline', { 'x-request-id': 'balancer-0001' })

  expect(headers['x-request-id']).toBe('balancer-0001')
})

test('who asks, and under which name of ours, has no say in an answer', async () => {
  const { text } = await site.get('/search?q=host', {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-middleware-subrequest': 'middleware',
    cookie: 'admin=1',
    'user-agent': 'somebody',
  })

  expect(text).toBe('<p>localhost</p>')
  expect(asked.at(-1)).toBe(JSON.stringify(['/search?q=host', { host: 'localhost' }]))
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE'])(
  '%s is refused, with what is known instead',
  async (method) => {
    const { status, headers } = await site.get('/timeline', {}, method)

    expect(status).toBe(405)
    expect(headers).toMatchObject({ allow: 'GET, HEAD, OPTIONS', connection: 'close' })
  },
)

test.each(['content-length: 5', 'transfer-encoding: chunked'])(
  'a request with content (%s) is refused before the content has come',
  async (header) => {
    const answer = await sendRaw(
      site.port,
      `GET /timeline HTTP/1.1\r\nhost: a\r\n${header}\r\n\r\n`,
    )

    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/connection: close/i)
  },
)

test('an address that is too long is refused, in a problem document to a program', async () => {
  const { status, headers, text } = await site.get(`/api/search?q=${'x'.repeat(5000)}`)

  expect(status).toBe(414)
  expect(headers['content-type']).toBe('application/problem+json')
  expect(JSON.parse(text)).toMatchObject({ status: 414, title: 'URI Too Long' })
})

test.each(['', 'host: a\r\nhost: b\r\n'])(
  'a request that does not name one host (%j) is refused, with every header',
  async (hosts) => {
    const answer = await sendRaw(site.port, `GET /timeline HTTP/1.1\r\n${hosts}\r\n`)

    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain("default-src 'none'")
  },
)

test('content that a request announces is not asked for', async () => {
  const head = 'GET /timeline HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\nexpect: 100-continue'

  expect(await sendRaw(site.port, `${head}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /)
})

test('who asks too often is told when to come again, and can go on reading', async () => {
  const limit = createRateLimit(() => 0)
  const limited = await startSmallSite(
    async (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    { waitOf: () => limit('reader') },
  )
  const answers = []
  for (let index = 0; index < 101; index += 1) answers.push(await limited.get(`/search?q=${index}`))
  const page = await limited.get('/search?q=more', { accept: 'text/html' })
  const data = await limited.get('/api/search?q=more')
  const reading = await limited.get('/timeline')
  await limited.close()

  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(100)
  expect(page).toMatchObject({ status: 429 })
  expect(page.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' })
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(data.headers['content-type']).toBe('application/problem+json')
  expect(JSON.parse(data.text)).toMatchObject({ status: 429, title: 'Too Many Requests' })
  expect(reading.status).toBe(200)
})

test('a few pages are worked out at once, the next wait, and who comes then is asked to come again', async () => {
  const waiting: (() => void)[] = []
  let isHeld = true
  const busy = await startSmallSite(async (_, response) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve))
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Found')
  })
  const early: Got[] = []
  const asking = Array.from({ length: 130 }, async (_, index) => {
    early.push(await busy.get(`/search?q=${index}`))
  })
  await expect.poll(() => early.length, { timeout: 4000 }).toBe(30)
  const refused = [...early]
  const atOnce = waiting.length
  isHeld = false
  waiting.forEach((answer) => answer())
  await Promise.all(asking)
  await busy.close()

  expect(atOnce).toBe(8)
  expect(refused.every(({ status }) => status === 503)).toBe(true)
  expect(refused[0]?.headers['retry-after']).toBe('30')
  expect(early.filter(({ status }) => status === 200)).toHaveLength(100)
})
