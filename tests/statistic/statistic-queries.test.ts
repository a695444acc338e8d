import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Statistic', {
  slug: 'prevented',
  measureSlug: 'crossings-prevented',
  unit: 'crossings',
  period: 'not-stated',
  periodFrom: null,
  periodTo: null,
})
const { getStatistic, listStatistics, listStatisticsNamed } =
  await import('@/lib/statistic/statistic-queries')

test('a statistic arrives with its measure, its source and who stated it', async () => {
  expect(await getStatistic('arrivals', 'arrivals-rise')).toMatchObject({
    address: '/statistics/arrivals/arrivals-rise',
    value: 15,
    written: '15',
    highWritten: '16.5',
    unit: 'percent',
    precision: 'about',
    nature: 'planned',
    locator: 'paragraph 12',
    knownFrom: '2025-07-11',
    measure: { title: 'Small-boat arrivals, year to date', address: '/statistics/arrivals' },
    source: {
      address: '/sources/ministry-statement',
      isDated: true,
      publisher: { name: 'Home Office', address: '/actors/home-office' },
    },
    statedBy: { name: 'Home Secretary', address: '/actors/home-secretary' },
    withdrawal: null,
    uses: [],
  })
})

test('a statistic that was withdrawn says when and why, and what to read instead', async () => {
  expect(await getStatistic('arrivals', 'arrivals-2025-to-03-04')).toMatchObject({
    status: 'later-reading',
    withdrawal: { date: '2026-11-22', reason: 'Read from the wrong line.' },
    supersededBy: {
      slug: 'arrivals-2025-to-03-05',
      written: '3434',
      address: '/statistics/arrivals/arrivals-2025-to-03-05',
    },
  })
})

test('a statistic lists the texts that rest on it', async () => {
  const statistic = await getStatistic('arrivals', 'arrivals-2025-to-03-05')

  expect(statistic?.uses.map(({ address }) => address)).toEqual([
    '/articles/talks-begin',
    '/timeline/officials-meet',
  ])
})

test('a statistic is found under its own measure only', async () => {
  expect(await getStatistic('crossings-prevented', 'arrivals-rise')).toBeNull()
  expect(await getStatistic('arrivals', 'no-such-statistic')).toBeNull()
})

test('statistics are listed by measure, then from the latest period and the greatest value on', async () => {
  expect((await listStatistics()).map(({ slug }) => slug)).toEqual([
    'prevented',
    'arrivals-2025-to-03-05',
    'arrivals-rise',
    'arrivals-2025-to-03-04',
  ])
})

test('named statistics arrive in the order of their names, or not at all', async () => {
  const slugs = ['arrivals-rise', 'arrivals-2025-to-03-05']

  expect((await listStatisticsNamed(slugs)).map(({ slug }) => slug)).toEqual(slugs)
  await expect(listStatisticsNamed(['arrivals-rise', 'lost'])).rejects.toThrow(
    'There is no statistic lost',
  )
})
