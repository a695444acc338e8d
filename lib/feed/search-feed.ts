import type { RequestFault } from '@/lib/http/problem-response'
import { listForeignParameters, listWrongParameters } from '@/lib/http/refused-parameters'
import { formatSearchAddress, SEARCH_PARAMETERS } from '@/lib/search/format-search-address'
import { listSearchConditions } from '@/lib/search/list-search-conditions'
import type { ParsedSearch } from '@/lib/search/parse-search-query'
import { type SearchKind, type SearchQuery, WHOLE_SEARCH } from '@/lib/search/search-query'
import type { SearchResults } from '@/lib/search/search-results'
import { SITE } from '@/lib/site'
import { formatCondition } from '@/lib/timeline/list-conditions'

/** What has no day cannot be new. */
const DAYLESS: readonly (SearchKind | null)[] = ['actor', 'term']

/** False of a search for what is in no feed, because it has no day. */
export function hasSearchFeed({ kind }: SearchQuery): boolean {
  return !DAYLESS.includes(kind)
}

/** The address of the search without its order and its page, from which that of its feed is made. */
export function formatSearchFeedAddress(query: SearchQuery): string {
  const { page, sort } = WHOLE_SEARCH
  return formatSearchAddress({ ...query, page, sort })
}

/** "Tideline: search for “boats”, topic: Returns": what feed readers call the feed. */
export function formatSearchFeedTitle(found: Pick<SearchResults, 'facets' | 'query'>): string {
  const { q } = found.query
  const asked = [
    ...(q === '' ? [] : [`“${q}”`]),
    ...listSearchConditions(found).map(formatCondition),
  ]
  return `${SITE.name}: search ${asked.length === 0 ? 'of the whole archive' : `for ${asked.join(', ')}`}`
}

/** Everything in an address that a feed cannot follow. Where there is anything, there is no feed. */
export function listRefusedOfSearch(
  parameters: URLSearchParams,
  { ignored, query }: ParsedSearch,
): RequestFault[] {
  const wrong = listWrongParameters(ignored)
  const isWrong = (name: string) => wrong.some(({ parameter }) => parameter === name)
  const fault = (parameter: string, detail: string) => {
    const value = parameters.get(parameter) ?? ''
    return value === '' || isWrong(parameter) ? [] : [{ parameter, value, detail }]
  }
  return [
    ...wrong,
    ...(hasSearchFeed(query)
      ? []
      : fault('kind', 'What is of this kind has no day and is in no feed.')),
    ...(query.sort === 'date'
      ? []
      : fault('sort', 'A feed begins with the latest. Leave sort out.')),
    ...fault('page', 'A feed holds the latest results and has no pages. Leave page out.'),
    ...listForeignParameters(
      parameters,
      SEARCH_PARAMETERS,
      'The search has no parameter of this name.',
    ),
  ]
}
