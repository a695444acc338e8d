import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { client, add } = await createExampleDatabase()
await client.event.deleteMany({ where: { slug: 'ministers-talk' } })
await add('Event', {
  slug: 'law-passes',
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
  covers: '2023/2024-02',
  coversFrom: '2023-01-01',
  coversTo: '2024-02-29',
})
const { getArchivePeriod, listArchiveMonths, listArchiveYears } =
  await import('@/lib/archive/archive-queries')

test('every year that an event or article touches is listed, the latest first', async () => {
  expect(summarise(await listArchiveYears())).toEqual([
    ['2025', '/archive/2025', ['talks-begin', 'officials-meet', 'winter-operation']],
    ['2024', '/archive/2024', ['years-in-review', 'winter-operation']],
    ['2023', '/archive/2023', ['years-in-review']],
    ['2022', '/archive/2022', ['law-passes']],
  ])
})

test('what is only known by its year stands in no month', async () => {
  expect(summarise(await listArchiveMonths())).toEqual([
    ['2025-03', '/archive/2025/03', ['talks-begin', 'officials-meet']],
    ['2025-02', '/archive/2025/02', ['winter-operation']],
    ['2025-01', '/archive/2025/01', ['winter-operation']],
    ['2024-12', '/archive/2024/12', ['winter-operation']],
  ])
})

test('a year or month is found by its name', async () => {
  expect((await getArchivePeriod('2025'))?.address).toBe('/archive/2025')
  expect((await getArchivePeriod('2025-02'))?.events.map(({ slug }) => slug)).toEqual([
    'winter-operation',
  ])
})

test.each(['2021', '2025-04', '2022-01', '2025-3', '', '25', 'March'])(
  'of %j the archive holds nothing',
  async (period) => {
    expect(await getArchivePeriod(period)).toBeNull()
  },
)

function summarise(periods: Awaited<ReturnType<typeof listArchiveYears>>) {
  return periods.map(({ period, address, articles, events }) => [
    period,
    address,
    [...articles, ...events].map(({ slug }) => slug),
  ])
}
