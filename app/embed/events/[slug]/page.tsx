import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventCard } from '@/components/embed/event-card'
import { getEvent, listEvents } from '@/lib/event/event-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { pageMetadata } from '@/lib/site/page-metadata'

type Props = PageProps<'/embed/events/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const events = await listEvents()
  return events.map(({ slug }) => ({ slug }))
}

/** The page of the event itself is the one to be found. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, date, plainTitle, summary } = await loadEvent(params)
  const metadata = pageMetadata({
    title: `${plainTitle}, ${formatCalendarDate(date)}`,
    description: formatHtmlText(summary),
    address,
  })
  return { ...metadata, robots: { index: false, follow: true } }
}

export default async function EmbeddedEventPage({ params }: Props) {
  return <EventCard event={await loadEvent(params)} />
}

async function loadEvent(params: Props['params']) {
  const { slug } = await params
  return (await getEvent(slug)) ?? notFound()
}
