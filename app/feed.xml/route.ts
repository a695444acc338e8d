import { getSiteFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'

/** Everything that is new as Atom. */
export async function GET() {
  return feedResponse(await getSiteFeed(), 'xml')
}
