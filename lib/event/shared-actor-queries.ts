import 'server-only'
import { database } from '@/lib/database'
import type { NamedLink, TimelineEvent } from '@/lib/event/event-record'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'

/** An event in which actors of another one take part, and which these are. */
export type SharedEvent = { event: TimelineEvent; actors: NamedLink[] }

/** More of them are a view of the timeline, and no longer a hint. */
const SHOWN_LIMIT = 6

/**
 * Other events in which the actors of one take part: those with most of them first, then the
 * nearest in time, then the newest. Six at most.
 */
export async function listSharedEvents(
  { slug, dateFrom, dateTo }: Pick<TimelineEvent, 'slug' | 'dateFrom' | 'dateTo'>,
  actors: NamedLink[],
): Promise<SharedEvent[]> {
  if (actors.length === 0) return []
  const ranked = await database.$queryRaw<{ slug: string }[]>`
    SELECT other.slug AS slug
    FROM EventActor AS own
    JOIN EventActor AS shared ON shared.actorSlug = own.actorSlug AND shared.eventSlug <> own.eventSlug
    JOIN Event AS other ON other.slug = shared.eventSlug
    WHERE own.eventSlug = ${slug}
    GROUP BY other.slug
    ORDER BY
      count(*) DESC,
      max(
        0,
        julianday(other.dateFrom) - julianday(${dateTo}),
        julianday(${dateFrom}) - julianday(other.dateTo)
      ),
      other.dateFrom DESC, other.dateTo DESC, other.slug
    LIMIT ${SHOWN_LIMIT}`
  const events = await listPreparedEvents(ranked.map((row) => row.slug))
  return events.map((event) => ({
    event,
    actors: actors.filter((actor) => event.actors.some((other) => other.slug === actor.slug)),
  }))
}
