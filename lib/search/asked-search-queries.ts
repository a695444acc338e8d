import 'server-only'
import { cache } from 'react'
import { type ArchiveExtent, describeExtent } from '@/lib/search/archive-extent'
import { isCanonicalSearch } from '@/lib/search/format-search-address'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { getSearchIndex } from '@/lib/search/search-index-queries'
import { getSearchResults, getSearchVocabulary } from '@/lib/search/search-queries'
import type { SearchResults } from '@/lib/search/search-results'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'

/** What an address asks of the search, and what it gets. */
export type AskedSearch = {
  results: SearchResults
  ignored: IgnoredParameter[]
  /** The text as the reader wrote it, also where it cannot be searched for. */
  written: string
  /** How much the archive holds in all; null where anything was found. */
  extent: ArchiveExtent | null
  /** False where the same search has a plainer address and nothing else is wrong with this one. */
  isCanonical: boolean
}

/** The search that the query of an address asks for, `q=arrivals&kind=statistic`. */
export const getAskedSearch = cache(async (query: string): Promise<AskedSearch> => {
  const parameters = new URLSearchParams(query)
  const parsed = parseSearchQuery(parameters, await getSearchVocabulary())
  const asked = await getSearchResults(parsed.query)
  const isPastEnd = parsed.query.page > asked.pages
  const ignored = isPastEnd ? [...parsed.ignored, explainPage(asked)] : parsed.ignored
  const isPlain = (parameters.get('q') ?? '') === parsed.query.q && isCanonicalSearch(parameters)
  const results = isPastEnd ? await getSearchResults({ ...parsed.query, page: 1 }) : asked
  return {
    results,
    ignored,
    written: parsed.query.q || (parameters.get('q') ?? ''),
    extent: results.total === 0 ? describeExtent(await getSearchIndex()) : null,
    isCanonical: ignored.length > 0 || isPlain,
  }
})

function explainPage({ query, pages }: SearchResults): IgnoredParameter {
  const held = pages === 1 ? 'There is one page' : `There are ${pages} pages`
  const reason = `${held} of results and no page ${query.page}, so the first is shown.`
  return { name: 'page', value: String(query.page), reason }
}
