import { notFound } from 'next/navigation'
import { parseCitationEnding } from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import { citeEvent } from '@/lib/citation/cited-work'
import { getTimelineEvent } from '@/lib/event/event-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/**
 * The citation of an event, known as `/timeline/slug.bib` and so on. Readers get the
 * file of the build (decision 0043); this answers the editor's loop, and 404 where there is no page.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/cite/timeline/[slug]/[ending]'>,
) {
  const { slug, ending } = await params
  const event = (await getTimelineEvent(slug)) ?? notFound()
  const { recordedTo } = await getTimelineVocabulary()
  return citationResponse(citeEvent(event, recordedTo), parseCitationEnding(ending) ?? notFound())
}
