import 'server-only'
import { database } from '@/lib/database'
import { newestFirst, type TimelineEvent } from '@/lib/event/event-record'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'

/** The events that stand next to one on the timeline; null at either end. */
export type Neighbours = { earlier: TimelineEvent | null; later: TimelineEvent | null }

/** The events right before and right after one, in the order of the timeline. */
export async function getNeighbours(event: Place): Promise<Neighbours> {
  const [earlier, later] = await Promise.all([
    database.event.findFirst({
      where: { OR: beyond(event, 'lt', 'gt') },
      orderBy: newestFirst,
      select: { slug: true },
    }),
    database.event.findFirst({
      where: { OR: beyond(event, 'gt', 'lt') },
      orderBy: [{ dateFrom: 'asc' }, { dateTo: 'asc' }, { slug: 'desc' }],
      select: { slug: true },
    }),
  ])
  const events = await listPreparedEvents([earlier, later].flatMap((one) => one?.slug ?? []))
  const find = (wanted: { slug: string } | null) =>
    events.find(({ slug }) => slug === wanted?.slug) ?? null
  return { earlier: find(earlier), later: find(later) }
}

/** What the timeline is ordered by. */
type Place = Pick<TimelineEvent, 'slug' | 'dateFrom' | 'dateTo'>

/** Everything on one side of an event. Slugs run against the dates, as in `newestFirst`. */
function beyond({ slug, dateFrom, dateTo }: Place, dates: 'lt' | 'gt', slugs: 'lt' | 'gt') {
  return [
    { dateFrom: { [dates]: dateFrom } },
    { dateFrom, dateTo: { [dates]: dateTo } },
    { dateFrom, dateTo, slug: { [slugs]: slug } },
  ]
}
