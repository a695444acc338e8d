import { expect, test } from 'vitest'
import { addCrowdedMonth } from '../support/crowded-month'
import { createExampleDatabase } from '../support/example-database'

const { add, client, prepare } = await createExampleDatabase()
await client.event.deleteMany({ where: { slug: 'ministers-talk' } })
await add('Event', {
  slug: 'law-passes',
  kind: 'law',
  date: '2022',
  dateFrom: '2022-01-01',
  dateTo: '2022-12-31',
})
await add('Event', {
  slug: 'winter-operation',
  date: '2024-12-30/2025-02-02',
  dateFrom: '2024-12-30',
  dateTo: '2025-02-02',
})
await add('Article', {
  slug: 'years-in-review',
  kind: 'analysis',
  covers: '2023/2024-02',
  coversFrom: '2023-01-01',
  coversTo: '2024-02-29',
})
const crowd = await addCrowdedMonth(client, '2019-05', 95)
await prepare()
const { getArchivePage, listArchiveAddresses } = await import('@/lib/archive/archive-queries')
const { listShelves } = await import('@/lib/archive/shelf-queries')

test('every year that an event or article touches has a shelf, the latest first', async () => {
  expect(await summarise('years')).toEqual([
    ['2025', '/archive/2025', ['officials-meet', 'talks-begin', 'winter-operation']],
    ['2024', '/archive/2024', ['winter-operation', 'years-in-review']],
    ['2023', '/archive/2023', ['years-in-review']],
    ['2022', '/archive/2022', ['law-passes']],
    ['2019', '/archive/2019', crowd.toSorted(byDay)],
  ])
})

test('what is only known by its year stands in no month, and what took long on no day', async () => {
  const months = await summarise('months')
  const days = await summarise('days')

  expect(months.slice(0, -1)).toEqual([
    ['March 2025', '/archive/2025/03', ['officials-meet', 'talks-begin']],
    ['February 2025', '/archive/2025/02', ['winter-operation']],
    ['January 2025', '/archive/2025/01', ['winter-operation']],
    ['December 2024', '/archive/2024/12', ['winter-operation']],
  ])
  expect(days.slice(0, 3)).toEqual([
    ['6 March 2025', '/archive/2025/03/06', ['officials-meet']],
    ['5 March 2025', '/archive/2025/03/05', ['officials-meet']],
    ['28 May 2019', '/archive/2019/05/28', crowd.filter((slug) => slug.includes('-28-'))],
  ])
})

test('topics, kinds, publishers and actors have shelves of their own, by name', async () => {
  expect(await summarise('topics')).toEqual([
    ['Returns', '/archive/topics/returns', ['officials-meet', 'talks-begin']],
  ])
  expect((await summarise('kinds')).map(([name, address]) => [name, address])).toEqual([
    ['Analysis', '/archive/kinds/analysis'],
    ['Law', '/archive/kinds/law'],
    ['Meeting', '/archive/kinds/meeting'],
    ['News', '/archive/kinds/news'],
  ])
  for (const sort of ['publishers', 'actors'] as const) {
    const shelves = await summarise(sort)
    expect(shelves.length, sort).toBeGreaterThan(0)
    for (const [, address] of shelves) expect(address).toMatch(new RegExp(`^/archive/${sort}/`))
  }
})

test('a long shelf goes on at addresses of its own, and each thing stands on one of its pages', async () => {
  const addresses = ['/archive/2019/05', '/archive/2019/05/page/2', '/archive/2019/05/page/3']
  const pages = await Promise.all(addresses.map(getArchivePage))
  const shown = pages.flatMap((page) => page?.events.map(({ slug }) => slug) ?? [])

  expect(pages.map((page) => [page?.address, page?.page, page?.pages])).toEqual(
    addresses.map((address, index) => [address, index + 1, 3]),
  )
  expect(pages.map((page) => page?.events.length)).toEqual([40, 40, 15])
  expect(shown).toEqual(crowd.toSorted(byDay))
})

test('a year leads to its months and a month to its days, on the first page alone', async () => {
  const within = async (address: string) =>
    (await getArchivePage(address))?.within.map((shelf) => shelf.address)

  expect(await within('/archive/2025')).toEqual([
    '/archive/2025/03',
    '/archive/2025/02',
    '/archive/2025/01',
  ])
  expect(await within('/archive/2025/03')).toEqual(['/archive/2025/03/06', '/archive/2025/03/05'])
  expect(await within('/archive/2019/05')).toHaveLength(28)
  expect(await within('/archive/2019/05/page/2')).toEqual([])
  expect(await within('/archive/topics/returns')).toEqual([])
})

test('the pages that are listed are those that are there, each once and none of them empty', async () => {
  const addresses = await listArchiveAddresses()

  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toEqual(expect.arrayContaining(['/archive/2019', '/archive/2019/page/3']))
  expect(addresses).not.toContain('/archive/2019/page/1')
  for (const address of addresses) {
    const page = await getArchivePage(address)
    expect((page?.articles.length ?? 0) + (page?.events.length ?? 0), address).toBeGreaterThan(0)
    expect(page?.address).toBe(address)
  }
})

test.each([
  ...['/archive/2021', '/archive/2025/04', '/archive/2022/01', '/archive/2025/3', '/archive/'],
  ...['/archive/2019/05/page/1', '/archive/2019/05/page/4', '/archive/2019/05/page/02'],
  ...['/archive/topics/none', '/archive/kinds/ship', '/archive/topics', '/archive/2025/03/07'],
])('at %s the archive holds nothing', async (address) => {
  expect(await getArchivePage(address)).toBeNull()
})

async function summarise(sort: string) {
  return (await listShelves())
    .filter((shelf) => shelf.sort === sort)
    .map(({ address, entries, name }) => [name, address, entries.map(({ slug }) => slug)])
}

/** The latest day first, on one day by name. */
function byDay(one: string, other: string): number {
  const dayOf = (slug: string) => slug.slice('event-of-'.length, 'event-of-YYYY-MM-DD'.length)
  return dayOf(other).localeCompare(dayOf(one)) || one.localeCompare(other)
}
