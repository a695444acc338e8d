import 'server-only'
import { database } from '@/lib/database'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'

/** What the records are called that a filter names by their slugs; null where it names none. */
export type FilterNames = Record<'topic' | 'actor' | 'measure' | 'source', string | null>

/** The names of the records in a filter. A record that is not there has none. */
export async function getFilterNames(filter: TimelineFilter): Promise<FilterNames> {
  const [topic, actor, measure, source] = await Promise.all([
    ask(filter.topic, (where) => database.topic.findUnique({ where, select: { title: true } })),
    ask(filter.actor, (where) => database.actor.findUnique({ where, select: { name: true } })),
    ask(filter.measure, (where) => database.measure.findUnique({ where, select: { title: true } })),
    ask(filter.source, (where) =>
      database.source.findUnique({ where, select: { shortTitle: true } }),
    ),
  ])
  return {
    topic: topic?.title ?? null,
    actor: actor?.name ?? null,
    measure: measure?.title ?? null,
    source: source?.shortTitle ?? null,
  }
}

async function ask<Row>(slug: string | null, find: (where: { slug: string }) => Promise<Row>) {
  return slug === null ? null : find({ slug })
}
