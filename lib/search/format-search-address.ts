import { type AddressForm, formatAddress, isCanonical } from '@/lib/http/format-address'
import { type SearchQuery, WHOLE_SEARCH } from '@/lib/search/search-query'

/** The parameters of a search's address, in the order in which they stand there. */
export const SEARCH_PARAMETERS = [
  'q',
  'kind',
  'topic',
  'actor',
  'publisher',
  'year',
  'from',
  'to',
  'sort',
  'page',
] as const satisfies readonly (keyof SearchQuery)[]

export type SearchParameter = (typeof SEARCH_PARAMETERS)[number]

const FORM: AddressForm<SearchParameter> = { names: SEARCH_PARAMETERS, usual: WHOLE_SEARCH }

/**
 * The one address of a search: `/search?q=arrivals&kind=statistic`. Parameters stand in a fixed
 * order, and what asks for nothing or for what is usual is left out.
 */
export function formatSearchAddress(query: Partial<SearchQuery>, path = '/search'): string {
  return formatAddress(path, query, FORM)
}

/** True when an address holds nothing that it could do without, as `isCanonical` says. */
export function isCanonicalSearch(parameters: URLSearchParams): boolean {
  return isCanonical(parameters, FORM)
}
