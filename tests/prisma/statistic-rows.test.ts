import { expect, test } from 'vitest'
import { placeStatistics, publicationSpan, statisticRows } from '@/prisma/statistic-rows'
import { type Fields, factsWith } from '../examples/facts'

const rise = { period: undefined, value: 15, unit: 'percent' }

test.each<[string, Fields, string | null, string | null]>([
  ['2024', { period: '2024' }, '2024-01-01', '2024-12-31'],
  ['../2025-07', { period: '../2025-07' }, null, '2025-07-31'],
  ['2025-01-01/publication', { period: '2025-01-01/publication' }, '2025-01-01', '2025-07-11'],
  ['not-stated', { period: 'not-stated' }, null, null],
])('a statistic on %s covers these days', (_period, fields, periodFrom, periodTo) => {
  expect(placeOne(fields)).toMatchObject({ periodFrom, periodTo, knownFrom: '2025-07-11' })
})

test('what an undated source says counts as known on the last day that it may be of', () => {
  const fields = { published: undefined, publishedBetween: '2025-03', dateNote: 'It says March.' }
  const facts = factsWith({
    report: { fields, statistics: [{ slug: 'one', period: '2025/publication' }] },
  })

  expect(placeStatistics(facts)).toMatchObject([
    { knownFrom: '2025-03-31', periodFrom: '2025-01-01', periodTo: '2025-03-31' },
  ])
  expect(publicationSpan(facts.sources[0]!.file)).toEqual({ from: '2025-03-01', to: '2025-03-31' })
})

test('a statistic has the unit of its measure, a change its own', () => {
  const change = { from: 'not-stated', to: 'arrivals' }

  expect(placeOne({})).toMatchObject({ unitOfValue: 'people' })
  expect(placeOne({ ...rise, change, period: '2025' })).toMatchObject({ unitOfValue: 'percent' })
})

test.each([
  ['its later reading', { from: 'before', to: 'after' }, '2025-01-01/2025-03-05'],
  ['its earlier one, where that is all', { from: 'before', to: 'not-stated' }, '2024'],
])('a change without a period takes that of %s', (_what, change, period) => {
  const facts = factsWith({
    statement: {
      statistics: [
        { slug: 'rise', ...rise, change },
        { slug: 'before', period: '2024' },
        { slug: 'after' },
      ],
    },
  })

  expect(placeStatistics(facts)[0]).toMatchObject({ slug: 'rise', period })
})

test('a change in a reading that ends with its source ends with that source, not with its own', () => {
  const facts = factsWith({
    report: {
      fields: { published: '2025-04-01' },
      statistics: [{ slug: 'count', period: '2025-01-01/publication' }],
    },
    statement: {
      statistics: [{ slug: 'rise', ...rise, change: { from: 'not-stated', to: 'count' } }],
    },
  })

  expect(placeStatistics(facts)[1]).toMatchObject({
    period: '2025-01-01/publication',
    periodTo: '2025-04-01',
    knownFrom: '2025-07-11',
  })
})

test('a change of which no reading is stated has the period that was written for it', () => {
  const change = { from: 'not-stated', to: 'not-stated' }

  expect(placeOne({ ...rise, change, period: '../2025-07-11' })).toMatchObject({
    periodFrom: null,
    periodTo: '2025-07-11',
  })
})

test('statistics keep the order of their source', () => {
  const facts = factsWith({
    a: { statistics: [{ slug: 'z' }, { slug: 'y' }] },
    b: { statistics: [{ slug: 'x' }] },
  })

  expect(
    placeStatistics(facts).map(({ slug, source, displayOrder }) => [slug, source, displayOrder]),
  ).toEqual([
    ['z', 'a', 0],
    ['y', 'a', 1],
    ['x', 'b', 0],
  ])
})

test('changes, replacements and withdrawals become rows of their own', () => {
  const facts = factsWith({
    statement: {
      statistics: [
        { slug: 'one', questioned: 'One report.' },
        {
          slug: 'revised',
          value: '1.5 thousand',
          high: '2 thousand',
          replaces: { statistic: 'one', reason: 'correction' },
        },
        { slug: 'misread', withdrawn: { on: '2026-11-22', reason: 'Wrong line.' } },
        { slug: 'rise', ...rise, change: { from: 'not-stated', to: 'revised' } },
      ],
    },
  })
  const rows = statisticRows(facts, placeStatistics(facts))

  expect(rows.statistics).toMatchObject([
    { slug: 'one', status: 'replaced', supersededBySlug: 'revised', questioned: 'One report.' },
    { slug: 'revised', value: 1500, written: '1.5 thousand', high: 2000, status: 'current' },
    { slug: 'misread', status: 'withdrawn', supersededBySlug: null, high: null },
    { slug: 'rise', status: 'current' },
  ])
  expect(rows.changes).toEqual([{ statisticSlug: 'rise', fromSlug: null, toSlug: 'revised' }])
  expect(rows.replacements).toEqual([
    { statisticSlug: 'revised', replacedSlug: 'one', reason: 'correction' },
  ])
  expect(rows.withdrawals).toEqual([
    { statisticSlug: 'misread', date: '2026-11-22', reason: 'Wrong line.', replacedBySlug: null },
  ])
})

function placeOne(fields: Fields) {
  return placeStatistics(factsWith({ statement: { statistics: [{ slug: 'one', ...fields }] } }))[0]
}
