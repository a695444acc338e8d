import { addressOf } from '@/lib/addresses'
import { type ArticleKind, ArticleKindSchema } from '@/lib/article/article-schema'
import type { CalendarDate } from '@/lib/calendar-date'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import type { Prisma } from '@/prisma/generated/client'

/** An article that is like the one that is read, and what the two have in common. */
export type RelatedArticle = {
  slug: string
  address: string
  plainTitle: string
  kind: ArticleKind
  covers: CalendarDate
  /** Titles of the events that both tell, without links. */
  sharedEvents: string[]
  /** Names of the topics of both. */
  sharedTopics: string[]
  /** How many statistics stand behind figures of both. */
  sharedStatistics: number
  isTextAlike: boolean
}

export const relatedSelect = {
  sharedStatistics: true,
  isTextAlike: true,
  related: {
    select: {
      slug: true,
      title: true,
      kind: true,
      covers: true,
      topics: { orderBy: { displayOrder: 'asc' }, select: { topicSlug: true } },
      events: { orderBy: { displayOrder: 'asc' }, select: { eventSlug: true } },
    },
  },
} satisfies Prisma.RelatedArticleSelect

type RelatedRow = Prisma.RelatedArticleGetPayload<{ select: typeof relatedSelect }>

/** What the article that is read has: the names that are looked for in the other. */
type Reading = {
  topics: { slug: string; name: string }[]
  events: { slug: string; plainTitle: string }[]
}

/** The topics and events that both have are named in the order of the article that is read. */
export function toRelatedArticle(row: RelatedRow, { events, topics }: Reading): RelatedArticle {
  const { covers, slug, title } = row.related
  const otherEvents = new Set(row.related.events.map(({ eventSlug }) => eventSlug))
  const otherTopics = new Set(row.related.topics.map(({ topicSlug }) => topicSlug))
  return {
    ...{ slug, covers, address: addressOf.article(slug), plainTitle: formatPlainText(title) },
    kind: ArticleKindSchema.parse(row.related.kind),
    sharedEvents: events.filter((event) => otherEvents.has(event.slug)).map(titleOf),
    sharedTopics: topics.filter((topic) => otherTopics.has(topic.slug)).map(({ name }) => name),
    sharedStatistics: row.sharedStatistics,
    isTextAlike: row.isTextAlike,
  }
}

function titleOf({ plainTitle }: { plainTitle: string }): string {
  return plainTitle
}
