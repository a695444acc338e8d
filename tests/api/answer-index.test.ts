import { expect, test } from 'vitest'
import { askApi } from '../support/ask-api'
import { createExampleDatabase } from '../support/example-database'

const { prepare } = await createExampleDatabase()
await prepare()
const { COLLECTION_NAMES } = await import('@/lib/api/api-collections')
const route = await import('@/app/api/v1/route')

const SITE = 'https://tideline.example'

test('the root of the API leads to every list and to what describes them', async () => {
  const index = await (await askRoot()).json()

  expect(index.data.map(({ name }: { name: string }) => name)).toEqual(COLLECTION_NAMES)
  expect(index.data[1]).toEqual({
    name: 'events',
    about: 'Events, by the first day of their dates, found as on the timeline.',
    url: `${SITE}/api/v1/events`,
    recordUrl: `${SITE}/api/v1/events/{slug}`,
  })
  expect(index).toMatchObject({
    openapi: `${SITE}/api/v1/openapi.json`,
    documentation: `${SITE}/api`,
  })
})

test('each address of the root can be asked for, and results alone have none of their own', async () => {
  const { data } = await (await askRoot()).json()
  for (const { name, url, recordUrl } of data) {
    const { response, text } = await askApi(url.replace(`${SITE}/api/v1`, ''))
    const [first] = JSON.parse(text).data

    expect([name, response.status]).toEqual([name, 200])
    expect(recordUrl === null).toBe(name === 'search')
    if (recordUrl === null) continue
    const record = recordUrl.replace('{slug}', first.slug).replace(`${SITE}/api/v1`, '')

    expect((await askApi(record)).response.status).toBe(200)
  }
})

test('any site may read the root, and is spared what it holds already', async () => {
  const whole = await askRoot()
  const etag = whole.headers.get('etag') ?? ''
  const again = await askRoot('', { 'if-none-match': etag })

  expect(whole.headers.get('content-type')).toBe('application/json')
  expect(whole.headers.get('access-control-allow-origin')).toBe('*')
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  expect(again.status).toBe(304)
  expect(route.OPTIONS().status).toBe(204)
  expect(route.POST(new Request(`${SITE}/api/v1`, { method: 'POST' })).status).toBe(405)
})

test('a parameter of the root is refused', async () => {
  const response = await askRoot('?topic=returns')

  expect(response.status).toBe(400)
  expect((await response.json()).errors).toEqual([
    { parameter: 'topic', value: 'returns', detail: 'The index has no parameters.' },
  ])
})

function askRoot(query = '', headers: HeadersInit = {}): Promise<Response> {
  return route.GET(new Request(`${SITE}/api/v1${query}`, { headers }))
}
