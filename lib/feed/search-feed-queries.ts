import 'server-only'
import type { SiteFeed } from '@/lib/feed/feed-entry'
import { getFeedDays } from '@/lib/feed/feed-day-queries'
import { ENTRY_LIMIT, makeFeed } from '@/lib/feed/make-feed'
import { listSearchEntries } from '@/lib/feed/search-entry-queries'
import { formatSearchFeedAddress, formatSearchFeedTitle } from '@/lib/feed/search-feed'
import { findCorrectedHits } from '@/lib/search/corrected-hit-queries'
import type { SearchDocument } from '@/lib/search/search-index'
import { getSearchIndex } from '@/lib/search/search-index-queries'
import type { SearchQuery } from '@/lib/search/search-query'
import { selectResults } from '@/lib/search/select-results'

/**
 * What a search finds, as a feed: what was known or written last comes first. It holds what has
 * all of the words; what has some of them would leave the feed again as soon as there is more.
 */
export async function getSearchFeed(query: SearchQuery): Promise<SiteFeed> {
  const index = await getSearchIndex()
  const { found } = await findCorrectedHits(index, query.q)
  const whole = found.hits.filter(({ isComplete }) => isComplete)
  const { documents, facets } = selectResults(index, whole, { ...query, sort: 'date', page: 1 })
  const about = {
    page: formatSearchFeedAddress(query),
    title: formatSearchFeedTitle({ query, facets }),
    description:
      'The articles, events, statistics and sources that a search of this archive finds, as they become known.',
  }
  return makeFeed(about, await listSearchEntries(await listLatest(documents)))
}

/** By the day of their entries; those of one day keep their order. */
async function listLatest(documents: SearchDocument[]): Promise<SearchDocument[]> {
  const days = await getFeedDays()
  return documents
    .flatMap((document) => {
      const day = days.get(document.address)
      return day === undefined ? [] : [{ document, day }]
    })
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .slice(0, ENTRY_LIMIT)
    .map(({ document }) => document)
}
