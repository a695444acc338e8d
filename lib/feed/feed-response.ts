import type { FeedEnding } from '@/lib/feed/feed-address'
import type { SiteFeed } from '@/lib/feed/feed-entry'
import { formatAtom } from '@/lib/feed/format-atom'
import { formatJsonFeed } from '@/lib/feed/format-json-feed'
import { DATA_HEADERS } from '@/lib/http/data-headers'

/** The answer to a request for a feed that is made when the site is built. */
export function feedResponse(feed: SiteFeed, ending: FeedEnding): Response {
  return new Response(formatFeed(feed, ending), { headers: feedHeaders(ending) })
}

/** A feed as Atom or as JSON Feed. */
export function formatFeed(feed: SiteFeed, ending: FeedEnding): string {
  return ending === 'xml' ? formatAtom(feed) : formatJsonFeed(feed)
}

/** Any site may read a feed; search engines are to find the pages. */
export function feedHeaders(ending: FeedEnding): Record<string, string> {
  return {
    'content-type':
      ending === 'xml' ? 'application/atom+xml; charset=utf-8' : 'application/feed+json',
    ...DATA_HEADERS,
  }
}
