import 'server-only'
import { cache } from 'react'
import {
  type ArticleSummary,
  articleSummarySelect,
  toArticleSummary,
} from '@/lib/article/article-record'
import { database } from '@/lib/database'
import { eventSelect, type TimelineEvent, toTimelineEvent } from '@/lib/event/event-record'
import { type SourceKind, SourceKindSchema } from '@/lib/source/source-schema'
import {
  type SourceSummary,
  sourceSummarySelect,
  toSourceSummary,
} from '@/lib/source/source-record'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import type { Prisma } from '@/prisma/generated/client'

/** A document with everything that rests on it. */
export type Source = SourceSummary & {
  kind: SourceKind
  titleNote: string | null
  publisherNote: string | null
  dateNote: string | null
  url: string | null
  archivedUrl: string | null
  /** File name of the copy that is kept outside the site. */
  archive: string | null
  note: string | null
  /** In the order in which the document states them. */
  statistics: Statistic[]
  events: TimelineEvent[]
  articles: ArticleSummary[]
}

/** Null when no source has this slug. */
export const getSource = cache(async (slug: string): Promise<Source | null> => {
  const row = await database.source.findUnique({ where: { slug }, select: sourceSelect })
  return row && toSource(row)
})

/** The latest first, by the last day on which each can have been published. */
export const listSources = cache(async (): Promise<Source[]> => {
  const rows = await database.source.findMany({
    orderBy: [{ publishedTo: 'desc' }, { publishedFrom: 'desc' }, { slug: 'asc' }],
    select: sourceSelect,
  })
  return rows.map(toSource)
})

const sourceSelect = {
  ...sourceSummarySelect,
  kind: true,
  titleNote: true,
  publisherNote: true,
  dateNote: true,
  url: true,
  archivedUrl: true,
  archive: true,
  note: true,
  statistics: { orderBy: { displayOrder: 'asc' }, select: statisticSelect },
  events: {
    orderBy: [{ event: { dateFrom: 'desc' } }, { eventSlug: 'asc' }],
    select: { event: { select: eventSelect } },
  },
  articles: {
    orderBy: { articleSlug: 'asc' },
    select: { article: { select: articleSummarySelect } },
  },
} satisfies Prisma.SourceSelect

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>

function toSource(row: SourceRow): Source {
  return {
    ...row,
    ...toSourceSummary(row),
    kind: SourceKindSchema.parse(row.kind),
    statistics: row.statistics.map(toStatistic),
    events: row.events.map(({ event }) => toTimelineEvent(event)),
    articles: row.articles.map(({ article }) => toArticleSummary(article)),
  }
}
