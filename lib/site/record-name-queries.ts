import 'server-only'
import { database } from '@/lib/database'

/** What topics and actors are called, by slug. */
export type RecordNames = { topics: Map<string, string>; actors: Map<string, string> }

/** The names of every topic and actor, each list in the order of its slugs. */
export async function getRecordNames(): Promise<RecordNames> {
  const topics = await database.topic.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, title: true },
  })
  const actors = await database.actor.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, name: true },
  })
  return {
    topics: new Map(topics.map(({ slug, title }) => [slug, title])),
    actors: new Map(actors.map(({ slug, name }) => [slug, name])),
  }
}
