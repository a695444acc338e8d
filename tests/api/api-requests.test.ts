import { expect, test } from 'vitest'
import { listParameters } from '../support/api-contract'
import { askApi, readApi } from '../support/ask-api'
import { createExampleDatabase } from '../support/example-database'

const { prepare } = await createExampleDatabase()
await prepare()
const { COLLECTION_NAMES } = await import('@/lib/api/api-collections')
const { makeOpenApiDocument } = await import('@/lib/api/openapi-document')
const document = makeOpenApiDocument()

/** A value for each parameter that can be followed, whatever it finds. */
const GOOD_VALUES: Record<string, string> = {
  topic: 'returns',
  actor: 'home-office',
  measure: 'arrivals',
  source: 'ministry-statement',
  from: '2024-02',
  to: '2026',
  q: 'arrivals',
  known: '2025-07-11',
  limit: '7',
}

test.each(COLLECTION_NAMES)(
  '%s can be asked for by each parameter of their description',
  async (name) => {
    const described = listParameters(document, `/${name}`)

    expect(described.length).toBeGreaterThan(3)
    for (const { name: parameter, schema } of described) {
      for (const value of schema.enum ?? [GOOD_VALUES[parameter] ?? '']) {
        const { response, text } = await askApi(`/${name}?${parameter}=${value}`)

        expect([parameter, value, response.status, text]).toEqual([parameter, value, 200, text])
      }
    }
  },
)

test.each(COLLECTION_NAMES)('%s cannot be asked for by any other parameter', async (name) => {
  const described = listParameters(document, `/${name}`).map((parameter) => parameter.name)
  const others = [...Object.keys(GOOD_VALUES), 'kind', 'page', 'offset', '', '__proto__', 'Limit']

  for (const other of others.filter((parameter) => !described.includes(parameter))) {
    const value = GOOD_VALUES[other] ?? '1'

    expect(await listFaults(`/${name}?${other}=${value}`)).toEqual([other])
  }
})

test('known is refused with a reason where no source decides what there was', async () => {
  const { text } = await askApi('/articles?known=2025-07-11')

  expect(JSON.parse(text).errors).toEqual([
    {
      parameter: 'known',
      value: '2025-07-11',
      detail:
        '“known” gives what the sources had published by a day. That can be said of events, measures, statistics and sources, and not of articles.',
    },
  ])
})

test.each([
  ['/events?topic=none', 'topic', 'There is no topic “none”.'],
  ['/events?kind=news', 'kind', 'There is no kind of event “news”.'],
  ['/articles?kind=law', 'kind', 'There is no kind of article “law”.'],
  ['/statistics?from=2025-13', 'from', '“2025-13” is not a year, month or day of the calendar.'],
  ['/statistics?from=2025&to=2024', 'from', 'The first day, 2025, is after the last, 2024.'],
  ['/terms?q=%3F', 'q', '“?” has no letter or digit to search for.'],
  ['/terms?q=%E0%A4%A', 'q', '“�%A” has a sign that cannot be read as UTF-8.'],
  ['/events?q=%FF', 'q', '“�” has a sign that cannot be read as UTF-8.'],
  ['/terms?sort=newest', 'sort', 'There is no order “newest”; there is a-z and z-a.'],
  ['/terms?limit=0', 'limit', '“0” is not a number from 1 to 100.'],
  ['/terms?limit=101', 'limit', '“101” is not a number from 1 to 100.'],
  ['/terms?limit=1e1', 'limit', '“1e1” is not a number from 1 to 100.'],
  ['/terms?limit=1&limit=2', 'limit', 'More than one limit is given.'],
  [
    '/statistics?known=2999-01-01',
    'known',
    '1 January 2999 is after 22 November 2026, where the archive ends.',
  ],
  [
    '/terms?cursor=abc',
    'cursor',
    '“abc” is not a cursor of ours. Take it from page.next, or begin without one.',
  ],
])('%s is refused with a sentence', async (address, parameter, detail) => {
  const { response, text } = await askApi(address)
  const problem = JSON.parse(text)

  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(problem.errors[0]).toMatchObject({ parameter, detail })
  expect(problem.errors.length).toBe(1)
})

test.each(['-france', '"small boat"', 'france OR returns'])(
  '%s is followed where the search page finds, and never taken for plain words elsewhere',
  async (text) => {
    for (const name of COLLECTION_NAMES) {
      const { response, text: answer } = await askApi(
        `/${name}?${new URLSearchParams({ q: text })}`,
      )
      if (['events', 'measures', 'topics'].includes(name)) {
        expect(response.status).toBe(400)
        expect(JSON.parse(answer).errors[0]).toMatchObject({
          parameter: 'q',
          detail: `“${text}” has quotes, a word to leave out or OR, and this list is searched by plain words alone.`,
        })
      } else {
        expect([name, response.status]).toEqual([name, 200])
      }
    }
  },
)

test('signs within words are no more than that where words are plain', async () => {
  for (const text of ['one-for-one', 'UK–France', '3,434', "France's", 'or']) {
    const { response } = await askApi(`/events?${new URLSearchParams({ q: text })}`)

    expect([text, response.status]).toEqual([text, 200])
  }
})

test('every fault of a request is named', async () => {
  expect(await listFaults('/statistics?topic=none&limit=0&known=never&colour=red&page=2')).toEqual([
    ...['topic', 'known', 'limit', 'colour', 'page'],
  ])
})

test('a cursor goes with the list that it was given for, and with no other', async () => {
  const { page } = await readApi('/statistics?limit=1')
  const cursor = new URL(page.next ?? '').searchParams.get('cursor')
  const others = ['/statistics?sort=oldest', '/statistics?measure=arrivals', '/measures?limit=1']

  expect((await askApi(`/statistics?limit=2&cursor=${cursor}`)).response.status).toBe(200)
  for (const other of others) {
    const { response, text } = await askApi(`${other}&cursor=${cursor}`)

    expect(response.status).toBe(400)
    expect(JSON.parse(text).errors[0].detail).toMatch(
      /^This cursor belongs to a list that is asked/,
    )
  }
})

test('empty parameters ask for nothing', async () => {
  const empty = await readApi('/events?topic=&q=&limit=&cursor=&known=')

  expect(empty.data.length).toBeGreaterThan(0)
  expect(empty.data).toEqual((await readApi('/events')).data)
})

test.each([
  ['/boats', 'There is no list “boats”. There are articles, events, '],
  ['/constructor', 'There is no list “constructor”.'],
  ['/events.xml', 'There is no list “events.xml”.'],
  ['/boats/one', 'There is no list “boats”.'],
  ['/events/none', 'There is no event “none”. See the list of events.'],
  ['/events/one/two', 'There is nothing at this address.'],
  ['/search/arrivals', 'A result of a search has no address here.'],
])('%s is not there', async (address, detail) => {
  const { response, text } = await askApi(address)

  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(text).detail).toContain(detail)
})

test.each(['events', 'topics'])(
  'one of the %s has no parameter but for the day where one applies',
  async (name) => {
    const { data } = await readApi(`/${name}`)
    const record = `/${name}/${data[0]?.slug}`
    const faults = await listFaults(`${record}?q=arrivals&limit=1&known=2025-07-11`)

    expect(faults).toEqual(name === 'events' ? ['q', 'limit'] : ['q', 'limit', 'known'])
  },
)

async function listFaults(address: string): Promise<string[]> {
  const { response, text } = await askApi(address)

  expect(response.status).toBe(400)
  return JSON.parse(text).errors.map(({ parameter }: { parameter: string }) => parameter)
}
