import { notFound } from 'next/navigation'
import { renderSocialCard, SOCIAL_CARD } from '@/components/site/render-social-card'
import { cardFigure } from '@/components/statistic/present-statistic'
import { getEvent, listEvents } from '@/lib/event/event-queries'
import { formatEventKind } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'

export const { size, contentType } = SOCIAL_CARD
export const alt = 'The event, its date, and its first key statistic where it has one'

export async function generateStaticParams() {
  const events = await listEvents()
  return events.map(({ slug }) => ({ slug }))
}

type Props = { params: Promise<{ slug: string }> }

export default async function EventPicture({ params }: Props) {
  const { slug } = await params
  const { date, keyStatistics, kind, plainTitle } = (await getEvent(slug)) ?? notFound()
  const first = keyStatistics[0]?.statistic
  return renderSocialCard({
    kind: formatEventKind(kind),
    title: plainTitle,
    figure: first && cardFigure(first),
    footer: [formatCalendarDate(date)],
  })
}
