import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Statistic', {
  slug: 'arrivals-2025-to-07-11',
  value: 20_000,
  written: '20000',
  precision: 'over',
  period: '2025-01-01/publication',
  periodTo: '2025-07-11',
})
await add('Statistic', {
  slug: 'arrivals-misread',
  value: 90_000,
  periodTo: '2025-12-31',
  status: 'withdrawn',
})
await add('Withdrawal', { statisticSlug: 'arrivals-misread', replacedBySlug: null })
await add('Statistic', {
  slug: 'arrivals-old',
  value: 80_000,
  periodTo: '2025-12-30',
  status: 'replaced',
})
const { getMeasure, listMeasures } = await import('@/lib/measure/measure-queries')

test('a measure arrives with its definition and its caveats', async () => {
  expect(await getMeasure('crossings-prevented')).toMatchObject({
    address: '/statistics/crossings-prevented',
    title: 'Crossings prevented',
    definition: 'Attempts that did not succeed.',
    unit: 'crossings',
    cumulative: null,
    population: null,
    geography: null,
    frequency: null,
    caveats: ['Not defined by the source.'],
    topics: [],
  })
})

test('the readings of a measure are listed from the latest period on, changes apart', async () => {
  const measure = await getMeasure('arrivals')

  expect(measure?.readings.map(({ slug }) => slug)).toEqual([
    'arrivals-misread',
    'arrivals-old',
    'arrivals-2025-to-07-11',
    'arrivals-2025-to-03-05',
    'arrivals-2025-to-03-04',
  ])
  expect(measure?.changes.map(({ slug }) => slug)).toEqual(['arrivals-rise'])
})

test('what was withdrawn or replaced is never the latest reading', async () => {
  expect((await getMeasure('arrivals'))?.latest?.slug).toBe('arrivals-2025-to-07-11')
})

test('a measure without a reading has no latest one', async () => {
  expect(await getMeasure('crossings-prevented')).toMatchObject({
    readings: [],
    changes: [],
    latest: null,
    uses: [],
  })
})

test('a stated change arrives with both readings and our own sum', async () => {
  const [rise] = (await getMeasure('arrivals'))?.changes ?? []

  expect(rise?.change).toMatchObject({
    from: { slug: 'arrivals-2025-to-03-04', written: '3224' },
    to: { slug: 'arrivals-2025-to-03-05', written: '3434' },
    check: { verdict: 'cannot-be-checked', computed: null },
  })
})

test('a warning written at one of two measures is shown at both', async () => {
  const because = 'It counts attempts, not people.'

  expect((await getMeasure('arrivals'))?.notComparableWith).toEqual([
    { title: 'Crossings prevented', address: '/statistics/crossings-prevented', because },
  ])
  expect((await getMeasure('crossings-prevented'))?.notComparableWith).toEqual([
    {
      title: 'Small-boat arrivals, year to date',
      address: '/statistics/arrivals',
      because: `its page says of this measure: ${because}`,
    },
  ])
})

test('the texts that rest on a measure are listed once each, a sum of two readings counted once', async () => {
  expect((await getMeasure('arrivals'))?.uses).toEqual([
    {
      kind: 'article',
      title: 'Talks begin',
      address: '/articles/talks-begin',
      count: 1,
      sentences: ['By then 3,434 people had arrived.'],
    },
    {
      kind: 'event',
      title: 'Border officials meet',
      address: '/timeline/officials-meet',
      count: 2,
      sentences: ['That is more than before.'],
    },
  ])
})

test('an unknown slug gives null, not an error', async () => {
  expect(await getMeasure('no-such-measure')).toBeNull()
})

test('measures are listed by title', async () => {
  expect((await listMeasures()).map(({ title }) => title)).toEqual([
    'Crossings prevented',
    'Small-boat arrivals, year to date',
  ])
})
