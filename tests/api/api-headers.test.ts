import { expect, test } from 'vitest'
import { askApi, readApi } from '../support/ask-api'
import { createExampleDatabase } from '../support/example-database'

const { prepare } = await createExampleDatabase()
await prepare()
const route = await import('@/app/api/v1/[...path]/route')
const { GET: getDescription } = await import('@/app/api/v1/openapi.json/route')

const LICENCE = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"'
const DESCRIPTION = '<https://tideline.example/api/v1/openapi.json>; rel="service-desc"'

test('an answer says what it is, how long it holds, and who may read it', async () => {
  const { response } = await askApi('/statistics')

  expect(Object.fromEntries(response.headers)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Link, Content-Disposition',
    'cache-control': 'public, max-age=300',
    'content-type': 'application/json',
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
    link: `${LICENCE}, ${DESCRIPTION}`,
    vary: 'Accept',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  })
})

test('an address that ends with .csv is a table whatever is accepted', async () => {
  const { response } = await askApi('/statistics.csv', { accept: 'application/json' })

  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="tideline-statistics.csv"',
  )
  expect(response.headers.get('vary')).toBeNull()
})

test.each([
  ['text/csv', true],
  ['text/csv;q=0.9, application/json;q=0.1', true],
  ['text/*;q=0.5, application/json;q=0.4', true],
  ['TEXT/CSV', true],
  ['text/csv, */*;q=0.1', true],
  ['application/json', false],
  ['text/csv, application/json', false],
  ['text/csv;q=0, */*', false],
  ['text/csv;q=0.5, */*', false],
  ['text/html, */*;q=0.8', false],
  ['*/*', false],
  ['', false],
  [';;q=,,=', false],
])('whoever accepts “%s” is given a table: %s', async (accept, isTable) => {
  const { response } = await askApi('/topics', { accept })

  expect(response.headers.get('content-type')?.startsWith('text/csv')).toBe(isTable)
  expect(response.headers.get('vary')).toBe('Accept')
})

test('the two forms of an answer have tags of their own, and the same bytes the same', async () => {
  const tagOf = async (address: string, accept = '*/*') =>
    (await askApi(address, { accept })).response.headers.get('etag')
  const json = await tagOf('/topics')

  expect(await tagOf('/topics')).toBe(json)
  expect(await tagOf('/topics', 'text/csv')).not.toBe(json)
  expect(await tagOf('/topics.csv')).toBe(await tagOf('/topics', 'text/csv'))
})

test.each(['/topics', '/topics.csv', '/topics/returns'])(
  'whoever holds %s is sent nothing again',
  async (address) => {
    const etag = (await askApi(address)).response.headers.get('etag') ?? ''
    const again = await askApi(address, { 'if-none-match': etag })
    const other = await askApi(address, { 'if-none-match': '"other"' })

    expect([again.response.status, again.text]).toEqual([304, ''])
    expect(again.response.headers.get('etag')).toBe(etag)
    expect(again.response.headers.get('access-control-allow-origin')).toBe('*')
    expect(again.response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(again.response.headers.get('content-type')).toBeNull()
    expect(other.response.status).toBe(200)
  },
)

test('a refusal is kept by nobody, and any site may read it', async () => {
  const { response } = await askApi('/topics?colour=red')

  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('a script of another site may say what it holds', () => {
  const { status, headers } = route.OPTIONS()

  expect(status).toBe(204)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-headers')).toBe('If-None-Match')
})

test('what is to be changed is refused', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const response = route[method](new Request('http://site/api/v1/topics', { method }))

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect((await response.json()).detail).toContain(method)
  }
})

test('an answer names the content that it was made from', async () => {
  const { meta } = await readApi('/topics')

  expect(meta.version).toMatch(/^[0-9a-f]{12}$/)
  expect((await readApi('/statistics')).meta.version).toBe(meta.version)
})

test('the description is there for programs of any site', async () => {
  const response = getDescription()

  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toMatchObject({
    openapi: '3.1.0',
    info: { license: { url: 'https://creativecommons.org/licenses/by/4.0/' } },
    servers: [{ url: 'https://tideline.example/api/v1' }],
  })
})
