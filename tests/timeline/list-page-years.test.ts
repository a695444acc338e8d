import { expect, test } from 'vitest'
import { listPageYears } from '@/lib/timeline/list-page-years'
import { officialsMeet } from '../examples/events'
import { pagedView, returnsView, talksBegin, wholeView } from '../examples/timeline-views'

const yearsOf = (view: Parameters<typeof listPageYears>[0]) =>
  listPageYears(view).map(({ year, events, total }) => [year, events.length, total])

test('the whole timeline shows its gaps, newest first', () => {
  expect(yearsOf(wholeView)).toEqual([
    [2025, 1, 1],
    [2024, 0, 0],
    [2023, 0, 0],
    [2022, 1, 1],
  ])
})

test('and oldest first the other way round', () => {
  const filter = { ...wholeView.filter, sort: 'oldest' } as const
  const view = { ...wholeView, filter, events: [talksBegin, officialsMeet] }

  expect(yearsOf(view).map(([year]) => year)).toEqual([2022, 2023, 2024, 2025])
})

test('a filtered view has no gaps: its empty years are none of our sources’ doing', () => {
  expect(yearsOf(returnsView).map(([year]) => year)).toEqual([2025, 2022])
})

test('a gap follows the last event of the year before it, wherever a page ends', () => {
  const secondPage = {
    ...pagedView,
    filter: { ...pagedView.filter, page: 2 },
    events: [
      ...pagedView.events.slice(0, 15),
      ...Array.from({ length: 10 }, (_, index) => ({ ...talksBegin, slug: `talk-${index}` })),
    ],
  }

  expect(yearsOf(pagedView)).toEqual([[2025, 25, 40]])
  expect(yearsOf(secondPage)).toEqual([
    [2025, 15, 40],
    [2024, 0, 0],
    [2023, 0, 0],
    [2022, 10, 25],
  ])
})

test('a page that ends with its year has the gap after it', () => {
  const months = [
    { month: '2022-06', count: 25 },
    { month: '2025-03', count: 25 },
  ]

  expect(yearsOf({ ...pagedView, total: 50, pages: 2, months }).map(([year]) => year)).toEqual([
    2025, 2024, 2023,
  ])
})

test('how many events a year has is not known where the years are narrowed', () => {
  const filter = { ...wholeView.filter, from: '2022' }

  expect(yearsOf({ ...wholeView, filter })).toEqual([
    [2025, 1, null],
    [2022, 1, null],
  ])
})
