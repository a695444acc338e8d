import { expect, test, vi } from 'vitest'
import { readApi, walkList, askApi } from '../support/ask-api'
import { createExampleDatabase } from '../support/example-database'

const { add, client, prepare } = await createExampleDatabase()
await prepare()
for (const day of ['01', '02', '03', '04', '05', '06']) {
  await add('Statistic', {
    slug: `on-${day}`,
    periodFrom: '2024-01-01',
    periodTo: `2024-01-${day}`,
  })
  await add('Statistic', {
    slug: `also-on-${day}`,
    periodFrom: '2024-01-01',
    periodTo: `2024-01-${day}`,
  })
}
const { API_COLLECTIONS, RECORD_COLLECTIONS } = await import('@/lib/api/api-collections')
const { formatCursor } = await import('@/lib/api/list-cursor')
const { database } = await import('@/lib/database')
const ask = vi.spyOn(database, '$queryRaw')

const slugsOf = ({ data }: { data: { slug: string }[] }) => data.map(({ slug }) => slug)

test('a list leads on rightly when records have come and gone before and after its place', async () => {
  const whole = slugsOf(await readApi('/statistics?sort=oldest&limit=100'))
  const first = await readApi('/statistics?sort=oldest&limit=5')
  const [, , third = '', , fifth = ''] = slugsOf(first)
  await add('Statistic', { slug: 'early', periodFrom: '2020-01-01', periodTo: '2020-01-01' })
  await add('Statistic', { slug: 'late', periodFrom: '2024-01-01', periodTo: '2024-01-05' })
  await client.statistic.deleteMany({ where: { slug: { in: [third, fifth] } } })
  const rest = await walkList(first.page.next?.replace(/^.*\/api\/v1/, '') ?? '')

  expect(whole.indexOf(fifth)).toBe(4)
  expect(rest.flatMap(slugsOf).filter((slug) => slug !== 'late')).toEqual(whole.slice(5))
  expect(rest.flatMap(slugsOf)).toContain('late')
})

test('a search that no longer finds what its cursor names says so', async () => {
  const asked = {
    ...{ topic: null, actor: null, kind: null, measure: null, source: null, known: null },
    ...{ from: null, to: null, q: '', sort: API_COLLECTIONS.search.sorts[0] },
  }
  const cursor = formatCursor('search', asked, { key: 'event', slug: 'gone' })
  const { response, text } = await askApi(`/search?cursor=${cursor}`)

  expect(response.status).toBe(400)
  expect(JSON.parse(text).errors).toEqual([
    {
      parameter: 'cursor',
      value: cursor.slice(0, 60),
      detail: 'What this cursor followed is no longer found. Begin without one.',
    },
  ])
})

test.each(RECORD_COLLECTIONS)(
  'a part of the %s takes as few statements as one record',
  async (name) => {
    await readApi(`/${name}`)
    ask.mockClear()
    const { data } = await readApi(`/${name}?limit=100`)
    const ofList = ask.mock.calls.length
    ask.mockClear()
    await readApi(`/${name}/${data[0]?.slug}`)

    expect(data.length).toBeGreaterThan(0)
    expect(ofList).toBeGreaterThan(0)
    expect(ofList).toBeLessThanOrEqual(name === 'measures' ? 3 : 2)
    expect(ask.mock.calls.length).toBe(ofList)
  },
)
