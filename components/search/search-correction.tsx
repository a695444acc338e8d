import { formatSearchAddress } from '@/lib/search/format-search-address'
import type { SearchResults } from '@/lib/search/search-results'

/** What else the reader may have meant, or what was searched for instead. */
export function SearchCorrection({ found }: { found: SearchResults }) {
  const { correction, query, total } = found
  // Where the other conditions leave nothing, other words are no help.
  if (correction === null || total === 0) return null
  const { asWritten, isApplied, q } = correction
  const addressFor = (words: string) => formatSearchAddress({ ...query, q: words, page: 1 })
  return isApplied ? (
    <p>
      These are results for <b>{q}</b>.{' '}
      <a href={addressFor(asWritten)}>Search for “{query.q}” as it is written</a>
    </p>
  ) : (
    <p>
      Did you mean <a href={addressFor(q)}>{q}</a>?
    </p>
  )
}
