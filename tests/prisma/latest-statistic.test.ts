import { expect, test } from 'vitest'
import { latestStatisticOf } from '@/prisma/latest-statistic'
import { placeStatistics } from '@/prisma/statistic-rows'
import { type Fields, factsWith } from '../examples/facts'

const march = { slug: 'march' }
const april = { slug: 'april', period: '2025-01-01/2025-04-05' }
const withdrawn = { on: '2026-11-22', reason: 'Misread.' }
const change = { from: 'march', to: 'april' }

test.each<[string, Fields[], string]>([
  ['that which ends last', [april, march], 'april'],
  ['not one that was withdrawn', [march, { ...april, withdrawn }], 'march'],
  ['not a stated change', [march, { ...april, unit: 'percent', change }], 'march'],
  [
    'what took the place of another',
    [april, { ...april, slug: 'revised', value: 1, replaces: replacing('april') }],
    'revised',
  ],
  [
    'what a withdrawn statistic had taken the place of',
    [march, april, { ...april, slug: 'misread', replaces: replacing('april'), withdrawn }],
    'april',
  ],
  ['what was counted, not a later plan', [march, { ...april, nature: 'planned' }], 'march'],
  ['a plan where nothing was counted', [{ ...april, nature: 'planned' }], 'april'],
  ['of two that end on one day, the greater', [april, { ...april, slug: 'b', value: 1e4 }], 'b'],
])('the latest reading of a measure is %s', (_what, statistics, latest) => {
  expect(latestOf(statistics)).toBe(latest)
})

test('a measure without a reading has no latest one', () => {
  expect(() => latestOf([{ ...march, withdrawn }])).toThrow(
    'The measure arrivals has no single reading that is its latest',
  )
})

test('of two readings that do not add up and end on one day, neither is the latest', () => {
  const facts = factsWith({ a: { statistics: [april, { ...april, slug: 'b' }] } }, NOT_CUMULATIVE)

  expect(() => latestStatisticOf(placeStatistics(facts), facts)('arrivals')).toThrow(
    'has no single reading that is its latest',
  )
})

const NOT_CUMULATIVE = { cumulative: undefined }

function latestOf(statistics: Fields[]): string {
  const facts = factsWith({ statement: { statistics } })
  return latestStatisticOf(placeStatistics(facts), facts)('arrivals').slug
}

function replacing(statistic: string) {
  return { statistic, reason: 'correction' }
}
