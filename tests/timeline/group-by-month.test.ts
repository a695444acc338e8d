import { expect, test } from 'vitest'
import { groupByMonth } from '@/lib/timeline/group-by-month'
import { officialsMeet } from '../examples/events'
import { talksBegin } from '../examples/timeline-views'

test('events stand under the month in which their date begins', () => {
  const later = { ...officialsMeet, slug: 'later', date: '2025-04-01' }
  const long = { ...officialsMeet, slug: 'long', date: '2025-03-06/2025-07-11' }

  expect(
    groupByMonth([later, long, officialsMeet]).map(({ month, title, events }) => [
      ...[month, title],
      ...events.map(({ slug }) => slug),
    ]),
  ).toEqual([
    ['2025-04', 'April 2025', 'later'],
    ['2025-03', 'March 2025', 'long', 'officials-meet'],
  ])
})

test('an event known by its year, or by several, is in no month', () => {
  const years = { ...talksBegin, slug: 'years', date: '2022/2024' }

  expect(groupByMonth([talksBegin, years])).toEqual([
    { month: '2022', title: 'Month not stated', events: [talksBegin, years] },
  ])
})

test('what is in no month stays together, also where a month comes between', () => {
  const january = { ...talksBegin, slug: 'january', date: '2022-01' }
  const other = { ...talksBegin, slug: 'other' }

  expect(groupByMonth([talksBegin, january, other]).map(({ month }) => month)).toEqual([
    '2022',
    '2022-01',
  ])
})
