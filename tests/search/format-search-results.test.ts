import { expect, test } from 'vitest'
import {
  findPartlyFound,
  formatSearchKind,
  formatSearchResults,
} from '@/lib/search/format-search-results'
import { SearchKindSchema, WHOLE_SEARCH } from '@/lib/search/search-query'
import { foundArrivals, foundMany, foundNothing, foundStatistics } from '../examples/search-results'

test('the number of results stands with the words that they are for', () => {
  expect(formatSearchResults(foundArrivals)).toBe('2 results for “arrivals”')
  expect(formatSearchResults(foundStatistics)).toBe('1 result for “arrivals”')
  expect(formatSearchResults(foundMany)).toBe('42 results for “arrivals”, 21 to 40 on this page')
})

test('without words everything is listed by date', () => {
  const whole = { ...foundArrivals, query: WHOLE_SEARCH, total: 1234 }

  expect(formatSearchResults(whole)).toBe('1,234 results, latest first')
})

test('nothing found is said of the archive, not of the world', () => {
  expect(formatSearchResults(foundNothing)).toBe('Nothing in the archive matches “visa fees”')
  expect(formatSearchResults({ ...foundNothing, query: WHOLE_SEARCH })).toBe(
    'Nothing in the archive meets these conditions',
  )
})

test('results of corrected words are for those, and nothing found is for the words as written', () => {
  const correction = { q: 'visa sees', isApplied: true, asWritten: 'visa "fees"' }

  expect(formatSearchResults({ ...foundArrivals, correction })).toBe('2 results for “visa sees”')
  expect(formatSearchResults({ ...foundNothing, correction })).toContain('“visa fees”')
  expect(
    formatSearchResults({ ...foundArrivals, correction: { ...correction, isApplied: false } }),
  ).toBe('2 results for “arrivals”')
})

test.each([
  ['all of them on this page', { withAllWords: 42 }, null],
  ['some of them on this page', { withAllWords: 30 }, 10],
  ['all that have every word on the pages before', { withAllWords: 20 }, 0],
  ['none with every word', { withAllWords: 0 }, 0],
  ['the first without every word on the next page', { withAllWords: 40 }, null],
] as const)('where results with some of the words begin: %s', (_, changed, place) => {
  expect(findPartlyFound({ ...foundMany, ...changed })).toBe(place)
})

test('in the order of their dates results with all and with some of the words are mixed', () => {
  const query = { ...foundMany.query, sort: 'date' as const }

  expect(findPartlyFound({ ...foundMany, query })).toBeNull()
})

test('every kind has a name of its own', () => {
  const names = SearchKindSchema.options.map(formatSearchKind)

  expect(names).toContain('Statistic')
  expect(new Set(names).size).toBe(names.length)
})
