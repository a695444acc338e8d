import { expect, test } from 'vitest'
import { formatSearchAddress, isCanonicalSearch } from '@/lib/search/format-search-address'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { type SearchQuery, WHOLE_SEARCH } from '@/lib/search/search-query'

const QUERY: SearchQuery = {
  q: '"small boat" -pilot & 15%',
  kind: 'statistic',
  topic: 'returns',
  actor: 'home-office',
  publisher: 'daily-express',
  year: '2025',
  from: '2025-03',
  to: '2025-03-05',
  sort: 'date',
  page: 2,
}

test('a search has one address, without what is usual', () => {
  expect(formatSearchAddress(WHOLE_SEARCH)).toBe('/search')
  expect(formatSearchAddress({ page: 2, q: 'arrivals', kind: 'statistic' })).toBe(
    '/search?q=arrivals&kind=statistic&page=2',
  )
  expect(formatSearchAddress({ q: 'a' }, '/api/v1/search')).toBe('/api/v1/search?q=a')
})

test('an address says all that was asked', () => {
  const [, address = ''] = formatSearchAddress(QUERY).split('?')
  const vocabulary = {
    topics: new Set(['returns']),
    actors: new Set(['home-office']),
    publishers: new Set(['daily-express']),
  }

  expect(parseSearchQuery(new URLSearchParams(address), vocabulary)).toEqual({
    query: QUERY,
    ignored: [],
  })
})

test.each([
  ['q=arrivals&kind=statistic', true],
  ['kind=statistic&q=arrivals', true],
  ['q=arrivals&kind=', false],
  ['q=arrivals&sort=relevance', false],
  ['q=arrivals&page=1', false],
])('%s is the address that is cited: %s', (address, isCanonical) => {
  expect(isCanonicalSearch(new URLSearchParams(address))).toBe(isCanonical)
})
