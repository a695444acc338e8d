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
  type KeyStatistic,
  newestFirst,
  type TimelineEvent,
  toTimelineEvent,
} from '@/lib/event/event-record'
import { getNeighbours, type Neighbours } from '@/lib/event/neighbour-queries'
import { listSharedEvents, type SharedEvent } from '@/lib/event/shared-actor-queries'
import type { FigureNote } from '@/lib/figure/figure-note'
import { listFigureNotes } from '@/lib/figure/note-queries'
import type { FollowedStatistic } from '@/lib/statistic/succession'
import { followStatistics } from '@/lib/statistic/succession-queries'
import type { Prisma } from '@/prisma/generated/client'

export type { KeyStatistic, TimelineEvent } from '@/lib/event/event-record'

/** A statistic that matters to an event, with all that followed it. */
export type FollowedKeyStatistic = KeyStatistic & { statistic: FollowedStatistic }

/** An event with what surrounds it on its own page, its neighbours in time among it. */
export type EventDetails = Omit<TimelineEvent, 'keyStatistics'> &
  Neighbours & {
    keyStatistics: FollowedKeyStatistic[]
    /** The text below the summary as sanitised HTML; empty where there is none. */
    body: string
    /** Events that this one follows on from, and those that follow on from it, the earliest first. */
    follows: TimelineEvent[]
    followedBy: TimelineEvent[]
    articles: ArticleSummary[]
    /** What opens behind the figures of its text. */
    notes: FigureNote[]
    /** Other events of its actors. */
    shared: SharedEvent[]
  }

/** Null when no event has this slug. */
export const getEvent = cache(async (slug: string): Promise<EventDetails | null> => {
  const row = await database.event.findUnique({ where: { slug }, select: detailsSelect })
  if (!row) return null
  const event = toTimelineEvent(row)
  const [keyStatistics, neighbours, notes, shared] = await Promise.all([
    followKeyStatistics(event.keyStatistics),
    getNeighbours(event),
    listFigureNotes(event.figures),
    listSharedEvents(event, event.actors),
  ])
  return {
    ...event,
    ...neighbours,
    ...{ body: row.body, keyStatistics, notes, shared },
    follows: row.follows.map(({ followed }) => toTimelineEvent(followed)),
    followedBy: row.followedBy.map(({ event: follower }) => toTimelineEvent(follower)),
    articles: row.articles.map(({ article }) => toArticleSummary(article)),
  }
})

/** Newest first. A date that names only a year counts as its first day. */
export const listEvents = cache(async (): Promise<TimelineEvent[]> => {
  const rows = await database.event.findMany({ orderBy: newestFirst, select: eventSelect })
  return rows.map(toTimelineEvent)
})

async function followKeyStatistics(listed: KeyStatistic[]): Promise<FollowedKeyStatistic[]> {
  const followed = await followStatistics(listed.map(({ statistic }) => statistic))
  return followed.map((statistic, index) => ({
    statistic,
    relevance: listed[index]?.relevance ?? '',
  }))
}

const detailsSelect = {
  ...eventSelect,
  body: true,
  follows: {
    orderBy: [{ followed: { dateFrom: 'asc' } }, { followedSlug: 'asc' }],
    select: { followed: { select: eventSelect } },
  },
  followedBy: {
    orderBy: [{ event: { dateFrom: 'asc' } }, { eventSlug: 'asc' }],
    select: { event: { select: eventSelect } },
  },
  articles: {
    orderBy: [{ article: { published: 'desc' } }, { articleSlug: 'asc' }],
    select: { article: { select: articleSummarySelect } },
  },
} satisfies Prisma.EventSelect
