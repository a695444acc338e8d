import { expect, test } from 'vitest'
import { SUCCESSION_ROWS } from '../examples/succession-rows'
import { createExampleDatabase } from '../support/example-database'

const { client, add } = await createExampleDatabase()
for (const { table, row } of SUCCESSION_ROWS) await add(table, row)
const { getStatistic, listStatisticsNamed } = await import('@/lib/statistic/statistic-queries')
const { formatSuccession } = await import('@/lib/statistic/format-succession')

test.each([
  ['count-to-march', ['later-reading count-to-june', 'later-reading count-to-now']],
  ['count-to-june', ['later-reading count-to-now']],
  ['count-to-now', []],
  ['first-estimate', ['replaced revision', 'replaced redefined', 'later-reading whole-year']],
  ['misread', ['withdrawn read-again']],
  ['never-stated', ['withdrawn null']],
  ['doubted', []],
])('%s was followed by %j, to the end of the chain', async (slug, steps) => {
  const [statistic] = await listStatisticsNamed([slug])

  expect(statistic?.succession.map(({ kind, to }) => `${kind} ${to?.slug ?? null}`)).toEqual(steps)
})

test('several statistics keep their order and their own chains', async () => {
  const named = await listStatisticsNamed(['misread', 'count-to-now', 'count-to-june'])

  expect(named.map((statistic) => formatSuccession(statistic))).toEqual([
    'Was 7, now 8: withdrawn on 24 November 2026 as our own mistake.',
    null,
    'Was 200 to 30 June 2024, now over 300 at the last count that we hold, by 30 September 2025.',
  ])
})

test('what took the place of another says of which, how and when', async () => {
  const predecessorsOf = async (slug: string) => {
    const statistic = await getStatistic('arrivals', slug)
    return statistic?.predecessors.map(({ statistic: { slug: earlier }, step }) => [
      earlier,
      step.kind,
    ])
  }

  expect(await predecessorsOf('revision')).toEqual([['first-estimate', 'replaced']])
  expect(await predecessorsOf('read-again')).toEqual([['misread', 'withdrawn']])
  expect(await predecessorsOf('count-to-june')).toEqual([['count-to-march', 'later-reading']])
  expect(await predecessorsOf('first-estimate')).toEqual([])
})

test('a statistic is told what contradicts it, and only among what is about the same days', async () => {
  await add('Source', { slug: 'other-report', shortTitle: 'Other report' })
  const days = { period: '2022', periodFrom: '2022-01-01', periodTo: '2022-12-31' }
  const other = { sourceSlug: 'other-report', written: '9', value: 9 }
  await add('Statistic', { slug: 'other-count', ...other, ...days })
  const rivalsOf = async (slug: string) =>
    (await getStatistic('arrivals', slug))?.rivals.map((rival) => rival.slug)

  expect(await rivalsOf('read-again')).toEqual(['other-count'])
  expect(await rivalsOf('other-count')).toEqual(['read-again'])
  expect(await rivalsOf('misread')).toEqual([])
  expect(await rivalsOf('whole-year')).toEqual([])
})

test('a chain that was loaded in a circle has an end all the same', async () => {
  await client.statistic.update({
    where: { slug: 'count-to-now' },
    data: { supersededBySlug: 'count-to-march', status: 'later-reading' },
  })
  const [statistic] = await listStatisticsNamed(['count-to-june'])

  expect(statistic?.succession.map(({ to }) => to?.slug)).toEqual([
    'count-to-now',
    'count-to-march',
  ])
})
