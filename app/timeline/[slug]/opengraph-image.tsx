import { notFound } from 'next/navigation'
import { renderSocialCard, SOCIAL_CARD } from '@/components/site/render-social-card'
import { cardFigure } from '@/components/statistic/present-statistic'
import { getTimelineEvent, listEvents } from '@/lib/event/event-queries'
import { formatEventDate, formatEventKind } from '@/lib/event/format-event'

export const { size, contentType } = SOCIAL_CARD
export const alt = 'The event, its date, and its first key statistic where it has one'

export async function generateStaticParams() {
  const events = await listEvents()
  return events.map(({ slug }) => ({ slug }))
}

type Props = { params: Promise<{ slug: string }> }

export default async function EventPicture({ params }: Props) {
  const { slug } = await params
  const event = (await getTimelineEvent(slug)) ?? notFound()
  const { keyStatistics, kind, plainTitle } = event
  const first = keyStatistics[0]?.statistic
  return renderSocialCard({
    kind: formatEventKind(kind),
    title: plainTitle,
    figure: first && cardFigure(first),
    footer: [formatEventDate(event)],
  })
}
