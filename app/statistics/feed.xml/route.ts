import { getChangedFiguresFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'

/** The figures that changed, as Atom. */
export async function GET() {
  return feedResponse(await getChangedFiguresFeed(), 'xml')
}
