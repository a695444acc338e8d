import { notFound } from 'next/navigation'
import { CITATION_ENDINGS, parseCitationEnding } from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import { citeEvent } from '@/lib/citation/cited-work'
import { getTimelineEvent, listEvents } from '@/lib/event/event-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const events = await listEvents()
  return events.flatMap(({ slug }) => CITATION_ENDINGS.map((ending) => ({ slug, ending })))
}

/** The citation of an event, known as `/timeline/slug.bib` and so on. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/cite/timeline/[slug]/[ending]'>,
) {
  const { slug, ending } = await params
  const event = (await getTimelineEvent(slug)) ?? notFound()
  const { recordedTo } = await getTimelineVocabulary()
  return citationResponse(citeEvent(event, recordedTo), parseCitationEnding(ending) ?? notFound())
}
