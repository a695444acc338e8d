import { eventSelect, toTimelineEvent } from '@/lib/event/event-record'
import { readRows } from '@/lib/row/read-rows'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'

type Database = Pick<PrismaClient, 'event' | 'preparedEvent' | '$queryRaw'>
type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>

/** How many events are held at once: ten thousand with all that hangs on them take 500 MB. */
const CHUNK = 250

/**
 * Writes every event down as lists show it. Call it when all that hangs on the events is in: what
 * is changed afterwards stays as it was in the lists.
 */
export async function prepareEvents(database: Database): Promise<void> {
  const named = await database.event.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true },
  })
  for (let at = 0; at < named.length; at += CHUNK) {
    const slugs = named.slice(at, at + CHUNK).map(({ slug }) => slug)
    const rows: EventRow[] = await readRows(database, 'Event', eventSelect, slugs)
    await database.preparedEvent.createMany({
      data: rows.map((row) => ({ slug: row.slug, json: JSON.stringify(toTimelineEvent(row)) })),
    })
  }
}
