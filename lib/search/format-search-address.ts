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

/**
 * The one address of a search: `/search?q=arrivals&kind=statistic`. Parameters stand in a fixed
 * order, and what asks for nothing or for what is usual is left out.
 */
export function formatSearchAddress(query: Partial<SearchQuery>, path = '/search'): string {
  const parameters = new URLSearchParams()
  for (const name of SEARCH_PARAMETERS) {
    const value = String(query[name] ?? '')
    if (!isRedundant(name, value)) parameters.set(name, value)
  }
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/**
 * True when an address holds nothing that it could do without: no empty parameter, as a form
 * sends it, and none that asks for what is usual. The order of its parameters does not matter.
 */
export function isCanonicalSearch(parameters: URLSearchParams): boolean {
  return SEARCH_PARAMETERS.every((name) =>
    parameters.getAll(name).every((value) => !isRedundant(name, value)),
  )
}

function isRedundant(name: SearchParameter, value: string): boolean {
  return value === '' || value === String(WHOLE_SEARCH[name])
}
