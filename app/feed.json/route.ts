import { getSiteFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'

/** Everything that is new as JSON Feed. */
export async function GET() {
  return feedResponse(await getSiteFeed(), 'json')
}
