import 'server-only'
import { cache } from 'react'
import { addressOf } from '@/lib/addresses'
import type { ArticleSummary } from '@/lib/article/article-record'
import { listArticlesWhere } from '@/lib/article/summary-queries'
import { database } from '@/lib/database'
import type { TimelineEvent } from '@/lib/event/event-record'
import { listEventsWhere } from '@/lib/event/prepared-event-queries'

/** A subject to browse by. */
export type TopicSummary = { slug: string; title: string; description: string; address: string }

/** A subject with everything about it, the latest first. */
export type Topic = TopicSummary & {
  articles: ArticleSummary[]
  events: TimelineEvent[]
  measures: { slug: string; title: string; address: string }[]
}

/** Null when no topic has this slug. */
export const getTopic = cache(async (slug: string): Promise<Topic | null> => {
  const about = { topics: { some: { topicSlug: slug } } }
  const [topic, articles, events, measures] = await Promise.all([
    database.topic.findUnique({ where: { slug }, select: topicSelect }),
    listArticlesWhere(about),
    listEventsWhere(about),
    database.measure.findMany({
      where: about,
      orderBy: [{ title: 'asc' }, { slug: 'asc' }],
      select: { slug: true, title: true },
    }),
  ])
  return (
    topic && {
      ...topic,
      address: addressOf.topic(slug),
      ...{ articles, events },
      measures: measures.map((measure) => ({
        ...measure,
        address: addressOf.measure(measure.slug),
      })),
    }
  )
})

/** By title. */
export const listTopics = cache(async (): Promise<TopicSummary[]> => {
  const rows = await database.topic.findMany({
    orderBy: [{ title: 'asc' }, { slug: 'asc' }],
    select: topicSelect,
  })
  return rows.map((topic) => ({ ...topic, address: addressOf.topic(topic.slug) }))
})

const topicSelect = { slug: true, title: true, description: true } as const
