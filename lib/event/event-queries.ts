import 'server-only'
import { cache } from 'react'
import {
  type ArticleSummary,
  articleSummarySelect,
  toArticleSummary,
} from '@/lib/article/article-record'
import { database } from '@/lib/database'
import {
  eventSelect,
  newestFirst,
  type TimelineEvent,
  toTimelineEvent,
} from '@/lib/event/event-record'
import type { FigureNote } from '@/lib/figure/figure-note'
import { toFigure } from '@/lib/figure/figure-record'
import { listFigureNotes } from '@/lib/figure/note-queries'
import type { Prisma } from '@/prisma/generated/client'

export type { KeyStatistic, TimelineEvent } from '@/lib/event/event-record'

/** An event with what surrounds it on its own page. */
export type EventDetails = TimelineEvent & {
  /** The text below the summary as sanitised HTML; empty where there is none. */
  body: string
  /** Events that this one follows on from, and those that follow on from it. No claim of cause. */
  follows: TimelineEvent[]
  followedBy: TimelineEvent[]
  articles: ArticleSummary[]
  /** What opens behind the figures of its text. */
  notes: FigureNote[]
  /** Its neighbours in time; null at either end. */
  earlier: TimelineEvent | null
  later: TimelineEvent | null
}

/** Null when no event has this slug. */
export const getEvent = cache(async (slug: string): Promise<EventDetails | null> => {
  const row = await database.event.findUnique({ where: { slug }, select: detailsSelect })
  if (!row) return null
  const events = await listEvents()
  const place = events.findIndex((event) => event.slug === slug)
  return {
    ...toTimelineEvent(row),
    body: row.body,
    notes: await listFigureNotes(row.figures.map(toFigure)),
    follows: row.follows.map(({ followed }) => toTimelineEvent(followed)),
    followedBy: row.followedBy.map(({ event }) => toTimelineEvent(event)),
    articles: row.articles.map(({ article }) => toArticleSummary(article)),
    earlier: events[place + 1] ?? null,
    later: events[place - 1] ?? null,
  }
})

/** Newest first. A date that names only a year counts as its first day. */
export const listEvents = cache(async (): Promise<TimelineEvent[]> => {
  const rows = await database.event.findMany({ orderBy: newestFirst, select: eventSelect })
  return rows.map(toTimelineEvent)
})

const detailsSelect = {
  ...eventSelect,
  body: true,
  follows: {
    orderBy: { followedSlug: 'asc' },
    select: { followed: { select: eventSelect } },
  },
  followedBy: { orderBy: { eventSlug: 'asc' }, select: { event: { select: eventSelect } } },
  articles: {
    orderBy: { articleSlug: 'asc' },
    select: { article: { select: articleSummarySelect } },
  },
} satisfies Prisma.EventSelect
