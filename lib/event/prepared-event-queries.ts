import 'server-only'
import { database } from '@/lib/database'
import { newestFirst, type TimelineEvent } from '@/lib/event/event-record'
import type { Prisma } from '@/prisma/generated/client'

/** How many rows are held at once. */
const ROWS_AT_ONCE = 250

/**
 * The named events as lists show them, in the order in which they are named; a name that no event
 * has is passed over. Each is one row, written when the content was loaded: put together from the
 * tables, a page of events takes thirty times as long.
 */
export async function listPreparedEvents(slugs: readonly string[]): Promise<TimelineEvent[]> {
  const events: TimelineEvent[] = []
  for (let start = 0; start < slugs.length; start += ROWS_AT_ONCE) {
    const some = slugs.slice(start, start + ROWS_AT_ONCE)
    const rows = await database.$queryRaw<{ json: string }[]>`
      SELECT PreparedEvent.json FROM json_each(${JSON.stringify(some)}) named
      JOIN PreparedEvent ON PreparedEvent.slug = named.value ORDER BY named.key`
    for (const { json } of rows) events.push(JSON.parse(json) as TimelineEvent) // as the loader wrote it
  }
  return events
}

/** The events that a condition holds for as lists show them, the newest first; without one, all. */
export async function listEventsWhere(
  where: Prisma.EventWhereInput = {},
): Promise<TimelineEvent[]> {
  const named = await database.event.findMany({
    where,
    orderBy: newestFirst,
    select: { slug: true },
  })
  return listPreparedEvents(named.map(({ slug }) => slug))
}
