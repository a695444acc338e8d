import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatSearchAddress } from '@/lib/search/format-search-address'
import { type SearchQuery, WHOLE_SEARCH } from '@/lib/search/search-query'
import type { SearchFacet, SearchFacetName, SearchResults } from '@/lib/search/search-results'

/** One thing that a search asks for beside its text, in words, and the address without it. */
export type SearchCondition = { label: string; value: string; without: string }

/** What each filter of a search is called. */
export const SEARCH_FACET_LABELS: Record<SearchFacetName, string> = {
  kind: 'Kind',
  topic: 'Topic',
  actor: 'Actor',
  publisher: 'Publisher',
  year: 'Year',
}

/** All that a search asks for beside its text, in the order of its address. */
export function listSearchConditions({
  facets,
  query,
}: Pick<SearchResults, 'facets' | 'query'>): SearchCondition[] {
  const { from, to } = query
  return [
    ...facets.map((facet) => ({
      name: facet.name,
      label: SEARCH_FACET_LABELS[facet.name],
      value: nameChosen(facet, query),
    })),
    { name: 'from' as const, label: 'From', value: from && formatCalendarDate(from) },
    { name: 'to' as const, label: 'To', value: to && formatCalendarDate(to) },
  ].flatMap(({ name, label, value }) =>
    value === null ? [] : [{ label, value, without: formatWithout(query, name) }],
  )
}

/** A year that nothing is about is asked for and is no choice. */
function nameChosen({ name, choices }: SearchFacet, query: SearchQuery): string | null {
  return choices.find(({ isChosen }) => isChosen)?.label ?? query[name]
}

function formatWithout(query: SearchQuery, name: SearchFacetName | 'from' | 'to'): string {
  return formatSearchAddress({ ...query, [name]: WHOLE_SEARCH[name], page: 1 })
}
