import { expect, test } from 'vitest'
import { listStripYears } from '@/lib/timeline/list-strip-years'
import { pagedView, returnsView, wholeView } from '../examples/timeline-views'

test('every year from the first event to the last is there, and leads to its heading', () => {
  expect(listStripYears(wholeView).map(({ year, count, href }) => [year, count, href])).toEqual([
    [2022, 1, '#y2022'],
    [2023, 0, '#y2023'],
    [2024, 0, '#y2024'],
    [2025, 1, '#y2025'],
  ])
})

test('in a filtered view a year without events leads nowhere, since it has no heading', () => {
  expect(listStripYears(returnsView).map(({ href }) => href)).toEqual([
    '#y2022',
    null,
    null,
    '#y2025',
  ])
})

test('a year leads to the page on which it begins, also from one on which it goes on', () => {
  const secondPage = { ...pagedView, filter: { ...pagedView.filter, page: 2 } }

  expect(listStripYears(pagedView).map(({ href }) => href)).toEqual([
    '/timeline?page=2#y2022',
    '/timeline?page=2#y2023',
    '/timeline?page=2#y2024',
    '#y2025',
  ])
  expect(listStripYears(secondPage).at(-1)?.href).toBe('/timeline#y2025')
})

test('with the oldest first the pages are counted from the other end', () => {
  const filter = { ...pagedView.filter, sort: 'oldest' } as const
  const hrefs = listStripYears({ ...pagedView, filter, events: [] }).map(({ href }) => href)

  expect(hrefs[0]).toBe('#y2022')
  expect(hrefs[3]).toBe('/timeline?sort=oldest&page=2#y2025')
})

test('events on the page are counted by the month that they are dated by', () => {
  expect(listStripYears(wholeView).flatMap(({ months }) => months)).toEqual([
    { month: '2022', title: 'Month not stated', count: 1, href: '#m2022' },
    { month: '2025-03', title: 'March', count: 1, href: '#m2025-03' },
  ])
})

test('where there are more pages, months come from the counts, with a way to each', () => {
  expect(listStripYears(pagedView).at(-1)?.months).toEqual([
    { month: '2025-01', title: 'January', count: 15, href: '#y2025' },
    { month: '2025-03', title: 'March', count: 25, href: '#m2025-03' },
  ])
})

test('a year that the years asked for leave out leads to a view of its own', () => {
  const filter = { ...wholeView.filter, topic: 'returns', from: '2025' }
  const view = { ...wholeView, filter, events: wholeView.events.slice(0, 1) }
  const [outside] = listStripYears(view)

  expect(outside).toMatchObject({ year: 2022, count: 1, isOutside: true })
  expect(outside?.href).toBe('/timeline?topic=returns&from=2022&to=2022')
})

test('the years of the readings are there too', () => {
  expect(listStripYears(wholeView, [2020]).map(({ year }) => year)[0]).toBe(2020)
})

test('nothing found is no year at all', () => {
  expect(listStripYears({ ...wholeView, events: [], total: 0, months: [] })).toEqual([])
})
