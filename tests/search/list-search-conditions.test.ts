import { expect, test } from 'vitest'
import { listSearchConditions } from '@/lib/search/list-search-conditions'
import { formatCondition } from '@/lib/timeline/list-conditions'
import { foundArrivals, foundStatistics } from '../examples/search-results'

test('each condition has a name, and an address that keeps all others', () => {
  expect(listSearchConditions(foundStatistics)).toEqual([
    {
      label: 'Kind',
      value: 'Statistics',
      without: '/search?q=arrivals&year=2025&from=2025-03',
    },
    {
      label: 'Year',
      value: '2025',
      without: '/search?q=arrivals&kind=statistic&from=2025-03',
    },
    {
      label: 'From',
      value: 'March 2025',
      without: '/search?q=arrivals&kind=statistic&year=2025',
    },
  ])
})

test('the words and the order are no conditions, and a page is left when one is taken away', () => {
  const paged = { ...foundStatistics, query: { ...foundStatistics.query, page: 3 } }

  expect(listSearchConditions(foundArrivals)).toEqual([])
  expect(listSearchConditions(paged)[0]?.without).not.toContain('page')
})

test('a year that nothing is about can be taken away all the same', () => {
  const query = { ...foundArrivals.query, year: '1999' }

  expect(listSearchConditions({ ...foundArrivals, query })).toEqual([
    { label: 'Year', value: '1999', without: '/search?q=arrivals' },
  ])
})

test('in running text a condition begins small', () => {
  const [kind] = listSearchConditions(foundStatistics)

  expect(kind && formatCondition(kind)).toBe('kind: Statistics')
})
