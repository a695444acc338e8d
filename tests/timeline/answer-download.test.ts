import ICAL from 'ical.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add, prepare } = await createExampleDatabase()
await add('Event', {
  slug: 'law-passes',
  date: '2022-11-14',
  dateFrom: '2022-11-14',
  dateTo: '2022-11-14',
  kind: 'law',
})
await prepare()

const ROUTES = {
  '/timeline.csv': await import('@/app/timeline.csv/route'),
  '/timeline.json': await import('@/app/timeline.json/route'),
  '/timeline.ics': await import('@/app/timeline.ics/route'),
  '/timeline.timelinejs.json': await import('@/app/timeline.timelinejs.json/route'),
}
const PATHS = Object.keys(ROUTES) as (keyof typeof ROUTES)[]

test.each([
  ['/timeline.csv', 'text/csv; charset=utf-8; header=present', 'attachment', 'csv'],
  ['/timeline.json', 'application/json', 'inline', 'json'],
  ['/timeline.ics', 'text/calendar; charset=utf-8', 'attachment', 'ics'],
  ['/timeline.timelinejs.json', 'application/json', 'inline', 'timelinejs.json'],
] as const)(
  '%s says what it is, what to call it, and who may read it',
  async (path, type, ...to) => {
    const { status, headers } = await get(path, 'topic=returns')
    const [disposition, extension] = to

    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `${disposition}; filename="tideline-timeline-topic-returns.${extension}"`,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
      etag: expect.stringMatching(/^W\/".+"$/),
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
  },
)

test('every form holds every event of the view, in its order', async () => {
  const slugs = ['ministers-talk', 'officials-meet', 'law-passes']
  const [csv = '', json = '', ics = '', viewer = ''] = await Promise.all(
    PATHS.map(async (path) => (await get(path)).text()),
  )
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const entries = calendar.getAllSubcomponents('vevent')

  expect(parse(csv, { columns: true }).map((row) => Object(row).event)).toEqual(slugs)
  expect(JSON.parse(json).events.map(slugOf)).toEqual(slugs)
  expect(entries.map((entry) => String(entry.getFirstPropertyValue('uid')).split('@')[0])).toEqual(
    slugs,
  )
  expect(JSON.parse(viewer).events.map((slide: { unique_id: string }) => slide.unique_id)).toEqual(
    slugs,
  )
})

test('the parameters are those of the page', async () => {
  const document = await (await get('/timeline.json', 'topic=returns&kind=&sort=oldest')).json()

  expect(document).toMatchObject({
    description: 'Events about Returns, oldest first',
    parameters: { topic: 'returns', sort: 'oldest' },
    count: 1,
  })
  expect(document.events.map(slugOf)).toEqual(['officials-meet'])
})

test('a view as known on a day holds what was known by then, and counts the rest', async () => {
  const ask = (day: string) => get('/timeline.json', `topic=returns&known=${day}`)

  expect(await (await ask('2025-07-10')).json()).toMatchObject({
    count: 0,
    known: { laterEvents: 1 },
  })
  expect(await (await ask('2025-07-11')).json()).toMatchObject({
    count: 1,
    known: { laterEvents: 0 },
  })
})

test.each(PATHS)('%s refuses what it cannot follow, and names each parameter', async (path) => {
  const response = await get(
    path,
    'topic=none&from=2025-13&kind=law&kind=law&page=2&colour=red&colour=blue',
  )
  const problem = await response.json()

  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(problem).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 })
  expect(problem.errors.map((fault: { parameter: string }) => fault.parameter)).toEqual([
    'topic',
    'kind',
    'from',
    'page',
    'colour',
  ])
  for (const { detail } of problem.errors) {
    expect(detail).toMatch(/^\S.*\.$/)
    // A page says what it shows instead; here nothing is shown.
    expect(detail).not.toMatch(/, so /)
  }
})

test.each([
  ['from=2025-02-30', 'from'],
  ['from=2025&to=2024', 'from'],
  ['known=2999-01-01', 'known'],
  [`q=${'x'.repeat(1000)}`, 'q'],
  ['page=1', 'page'],
  ['%00=1', '\u0000'],
])('%s is refused', async (query, parameter) => {
  const response = await get('/timeline.ics', query)
  const { errors } = await response.json()

  expect(response.status).toBe(400)
  expect(errors.map((fault: { parameter: string }) => fault.parameter)).toEqual([parameter])
  expect(JSON.stringify(errors).length).toBeLessThan(600)
})

test('a reader who holds the file is told that it is the same', async () => {
  const held = (await get('/timeline.csv')).headers.get('etag') ?? ''
  const again = await get('/timeline.csv', '', { 'if-none-match': held })

  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect(again.headers.get('access-control-allow-origin')).toBe('*')
})

test.each(PATHS)('%s lets a script of another site say what it holds already', async (path) => {
  const { status, headers } = ROUTES[path].OPTIONS()

  expect(status).toBe(204)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-headers')).toMatch(/if-none-match/i)
  expect(headers.get('access-control-allow-methods')?.split(', ')).toEqual(['GET', 'HEAD'])
  expect(headers.get('allow')?.split(', ')).toEqual(['GET', 'HEAD', 'OPTIONS'])
})

function get(path: keyof typeof ROUTES, query = '', headers: HeadersInit = {}): Promise<Response> {
  return ROUTES[path].GET(new Request(`http://site${path}?${query}`, { headers }))
}

function slugOf({ slug }: { slug: string }): string {
  return slug
}
