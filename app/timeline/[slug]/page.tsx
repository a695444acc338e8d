import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventView } from '@/components/event/event-view'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { citeEvent } from '@/lib/citation/cited-work'
import { getEvent, listEvents } from '@/lib/event/event-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeTrail } from '@/lib/site/structured-data'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

type Props = PageProps<'/timeline/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const events = await listEvents()
  return events.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await loadEvent(params)
  const { address, date, plainTitle, summary } = event
  const { recordedTo } = await getTimelineVocabulary()
  return pageMetadata({
    title: `${plainTitle}, ${formatCalendarDate(date)}`,
    description: formatHtmlText(summary),
    address,
    hasOwnPicture: true,
    cited: citeEvent(event, recordedTo),
  })
}

export default async function EventPage({ params }: Props) {
  const event = await loadEvent(params)
  const { recordedTo } = await getTimelineVocabulary()
  const trail = [
    { name: 'Timeline', address: '/timeline' },
    { name: event.plainTitle, address: event.address },
  ]
  return (
    <SiteFrame current="timeline">
      <StructuredData data={describeTrail(trail)} />
      <EventView event={event} recordedTo={recordedTo} />
    </SiteFrame>
  )
}

async function loadEvent(params: Props['params']) {
  const { slug } = await params
  return (await getEvent(slug)) ?? notFound()
}
