import { expect, test } from 'vitest'
import { describeExtent } from '@/lib/search/archive-extent'
import { makeSearchIndex, type SearchDocument } from '@/lib/search/search-index'
import type { SearchKind } from '@/lib/search/search-query'

const LABELS = {
  topics: new Map([
    ['arrivals', 'Arrivals'],
    ['funding', 'Funding'],
    ['law', 'Law'],
    ['returns', 'Returns'],
  ]),
  actors: new Map<string, string>(),
}

test('the archive is counted by kind, and its years are those of its events', () => {
  const { events, sources, statistics, years } = extentOf([
    ['event', '2020-01-01', '2020-12-31', []],
    ['event', '2025-03-05', '2025-03-06', []],
    ['statistic', '2018-01-01', '2026-01-01', []],
    ['source', '2025-03-06', '2025-03-11', []],
    ['article', '2026-01-01', '2026-01-01', []],
  ])

  expect({ events, sources, statistics }).toEqual({ events: 2, sources: 1, statistics: 1 })
  expect(years).toEqual({ first: '2020', last: '2025' })
})

test('the two topics with most statistics are named, the fuller first', () => {
  const { topics } = extentOf([
    ['statistic', null, null, ['funding']],
    ['statistic', null, null, ['returns', 'funding']],
    ['statistic', null, null, ['arrivals', 'returns', 'funding']],
    ['event', '2025-03-05', '2025-03-06', ['law']],
  ])

  expect(topics).toEqual([
    { slug: 'funding', label: 'Funding' },
    { slug: 'returns', label: 'Returns' },
  ])
})

test('an empty archive has no years and no topics', () => {
  expect(extentOf([])).toEqual({ statistics: 0, events: 0, sources: 0, years: null, topics: [] })
})

function extentOf(documents: [SearchKind, string | null, string | null, string[]][]) {
  return describeExtent(makeSearchIndex(documents.map(toDocument), LABELS))
}

function toDocument(
  [kind, dateFrom, dateTo, topics]: [SearchKind, string | null, string | null, string[]],
  place: number,
): SearchDocument {
  return {
    ...{ id: place + 1, kind, slug: `record-${place}`, address: '/', note: '', weight: 1 },
    ...{ dateFrom, dateTo, topics, actors: [], publishers: [] },
  }
}
