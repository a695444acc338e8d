import type { FeedEnding } from '@/lib/feed/feed-address'
import type { SiteFeed } from '@/lib/feed/feed-entry'
import { formatAtom } from '@/lib/feed/format-atom'
import { formatJsonFeed } from '@/lib/feed/format-json-feed'

/** The answer to a request for a feed. Any site may read it; search engines are to find the pages. */
export function feedResponse(feed: SiteFeed, ending: FeedEnding): Response {
  const isAtom = ending === 'xml'
  return new Response(isAtom ? formatAtom(feed) : formatJsonFeed(feed), {
    headers: {
      'content-type': isAtom ? 'application/atom+xml; charset=utf-8' : 'application/feed+json',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  })
}
