import 'server-only'
import { cache } from 'react'
import type { ArticleSummary } from '@/lib/article/article-record'
import { listArticlesWhere } from '@/lib/article/summary-queries'
import { database } from '@/lib/database'
import type { TimelineEvent } from '@/lib/event/event-record'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'
import { listStatisticRows } from '@/lib/row/row-queries'
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
  /** The latest first. */
  articles: ArticleSummary[]
}

/** Null when no source has this slug. */
export const getSource = cache(async (slug: string): Promise<Source | null> => {
  const row = await database.source.findUnique({ where: { slug }, select: sourceSelect })
  return row && loadSource(row)
})

/** The latest first, by the last day on which each can have been published. */
export const listSources = cache(async (): Promise<Source[]> => {
  const rows = await database.source.findMany({
    orderBy: [{ publishedTo: 'desc' }, { publishedFrom: 'desc' }, { slug: 'asc' }],
    select: sourceSelect,
  })
  return Promise.all(rows.map(loadSource))
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
  statistics: { orderBy: { displayOrder: 'asc' }, select: { slug: true } },
  events: {
    orderBy: [{ event: { dateFrom: 'desc' } }, { eventSlug: 'asc' }],
    select: { eventSlug: true },
  },
} satisfies Prisma.SourceSelect

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>

async function loadSource(row: SourceRow): Promise<Source> {
  const stated = row.statistics.map(({ slug }) => slug)
  const [statistics, events, articles] = await Promise.all([
    listStatisticRows(statisticSelect, stated),
    listPreparedEvents(row.events.map(({ eventSlug }) => eventSlug)),
    listArticlesWhere({ sources: { some: { sourceSlug: row.slug } } }),
  ])
  return {
    ...row,
    ...toSourceSummary(row),
    kind: SourceKindSchema.parse(row.kind),
    statistics: statistics.map(toStatistic),
    ...{ events, articles },
  }
}
