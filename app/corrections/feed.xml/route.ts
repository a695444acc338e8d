import { getCorrectionsFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'

/** What was put right, as Atom. */
export async function GET() {
  return feedResponse(await getCorrectionsFeed(), 'xml')
}
