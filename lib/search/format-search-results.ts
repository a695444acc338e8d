import type { SearchKind } from '@/lib/search/search-query'
import { RESULTS_PER_PAGE, type SearchResults } from '@/lib/search/search-results'

const KIND_NAMES: Record<SearchKind, string> = {
  article: 'Article',
  event: 'Event',
  statistic: 'Statistic',
  source: 'Source',
  actor: 'Actor',
  term: 'Term',
}

/** What one result is, in a word. */
export function formatSearchKind(kind: SearchKind): string {
  return KIND_NAMES[kind]
}

/**
 * How much was found and for what: "1 result for “arrivals”", "42 results for “boats”, 21 to 40 on
 * this page", "Nothing in the archive matches “visa fees”".
 */
export function formatSearchResults(found: SearchResults): string {
  const { correction, pages, query, results, total } = found
  if (total === 0) {
    const matches = query.q === '' ? 'meets these conditions' : `matches “${query.q}”`
    return `Nothing in the archive ${matches}`
  }
  const q = correction?.isApplied ? correction.q : query.q
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}`
  const asked = q === '' ? `${count}, latest first` : `${count} for “${q}”`
  if (pages === 1) return asked
  const before = (query.page - 1) * RESULTS_PER_PAGE
  return `${asked}, ${before + 1} to ${before + results.length} on this page`
}

/**
 * Where in a part of the results those begin that have only some of the words; null where all of
 * the part have every word, or where they do not stand in this order.
 */
export function findPartlyFound(found: SearchResults): number | null {
  const { query, results, total, withAllWords } = found
  if (withAllWords === total || query.sort === 'date') return null
  const place = Math.max(0, withAllWords - (query.page - 1) * RESULTS_PER_PAGE)
  return place < results.length ? place : null
}
