import { SearchEntry } from '@/components/search/search-entry'
import { findPartlyFound } from '@/lib/search/format-search-results'
import {
  RESULTS_PER_PAGE,
  type SearchResult,
  type SearchResults,
} from '@/lib/search/search-results'

/** The results of one part, those with all the words apart from those with some of them. */
export function SearchList({ found }: { found: SearchResults }) {
  const { query, results, total, withAllWords } = found
  const before = (query.page - 1) * RESULTS_PER_PAGE
  const partly = findPartlyFound(found) ?? results.length
  return (
    <>
      {query.sort === 'date' && withAllWords < total && (
        <p className="meta">
          {withAllWords.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} results have all
          of the words, the others have some of them.
        </p>
      )}
      <ResultList results={results.slice(0, partly)} start={before + 1} />
      {partly < results.length && (
        <>
          <p className="border-t border-ink pt-2 font-semibold">
            {withAllWords === 0
              ? 'No result has all of the words. These have some of them:'
              : 'These have only some of the words:'}
          </p>
          <ResultList results={results.slice(partly)} start={before + partly + 1} />
        </>
      )}
    </>
  )
}

function ResultList({ results, start }: { results: SearchResult[]; start: number }) {
  if (results.length === 0) return null
  return (
    <ol start={start}>
      {results.map((result) => (
        <SearchEntry key={result.address} result={result} />
      ))}
    </ol>
  )
}
