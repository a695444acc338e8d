import 'server-only'
import type { FeedEnding } from '@/lib/feed/feed-address'
import { feedHeaders, formatFeed } from '@/lib/feed/feed-response'
import { listRefusedOfSearch } from '@/lib/feed/search-feed'
import { getSearchFeed } from '@/lib/feed/search-feed-queries'
import { answerOrExplain } from '@/lib/http/answer-or-explain'
import { conditionalResponse } from '@/lib/http/conditional-response'
import { problemResponse } from '@/lib/http/problem-response'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { getSearchVocabulary } from '@/lib/search/search-queries'

/**
 * Answers a request for the feed of a search, by the parameters of the search page. Where one of
 * them cannot be followed there is no feed but a problem document that names each: a feed reader
 * shows nobody what a page would say of it.
 */
export function answerSearchFeed(request: Request, ending: FeedEnding): Promise<Response> {
  return answerOrExplain(() => makeSearchFeed(request, ending))
}

async function makeSearchFeed(request: Request, ending: FeedEnding): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const parsed = parseSearchQuery(searchParams, await getSearchVocabulary())
  const errors = listRefusedOfSearch(searchParams, parsed)
  if (errors.length > 0) {
    const detail = 'No feed was made, because it would not hold what was asked for. See errors.'
    return problemResponse({ status: 400, detail, errors })
  }
  const feed = await getSearchFeed(parsed.query)
  return conditionalResponse(request, formatFeed(feed, ending), {
    ...feedHeaders(ending),
    'cache-control': 'public, max-age=300',
    'access-control-expose-headers': 'ETag',
  })
}
