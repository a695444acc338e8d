import { getChangedFiguresFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'

/** The figures that changed, as JSON Feed. */
export async function GET() {
  return feedResponse(await getChangedFiguresFeed(), 'json')
}
