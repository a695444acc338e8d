import 'server-only'
import { cache } from 'react'
import type { ArticleSummary } from '@/lib/article/article-record'
import { listArticlesWhere } from '@/lib/article/summary-queries'
import { database } from '@/lib/database'
import type { KeyStatistic, TimelineEvent } from '@/lib/event/event-record'
import { getNeighbours, type Neighbours } from '@/lib/event/neighbour-queries'
import { listEventsWhere, listPreparedEvents } from '@/lib/event/prepared-event-queries'
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
    /** The latest first; those of one day by what they report. */
    articles: ArticleSummary[]
    /** What opens behind the figures of its text. */
    notes: FigureNote[]
    /** Other events of its actors. */
    shared: SharedEvent[]
  }

/** Null when no event has this slug. */
export const getEvent = cache(async (slug: string): Promise<EventDetails | null> => {
  const [[event], row] = await Promise.all([
    listPreparedEvents([slug]),
    database.event.findUnique({ where: { slug }, select: surroundingsSelect }),
  ])
  if (!event || !row) return null
  const [keyStatistics, neighbours, notes, shared, articles] = await Promise.all([
    followKeyStatistics(event.keyStatistics),
    getNeighbours(event),
    listFigureNotes(event.figures),
    listSharedEvents(event, event.actors),
    listArticlesWhere({ events: { some: { eventSlug: slug } } }),
  ])
  return {
    ...event,
    ...neighbours,
    ...{ body: row.body, keyStatistics, notes, shared, articles },
    follows: await listPreparedEvents(row.follows.map(({ followedSlug }) => followedSlug)),
    followedBy: await listPreparedEvents(row.followedBy.map(({ eventSlug }) => eventSlug)),
  }
})

/** One event as lists show it; null when none has this slug. */
export const getTimelineEvent = cache(async (slug: string): Promise<TimelineEvent | null> => {
  const [event] = await listPreparedEvents([slug])
  return event ?? null
})

/** Newest first. A date that names only a year counts as its first day. */
export const listEvents = cache(() => listEventsWhere())

async function followKeyStatistics(listed: KeyStatistic[]): Promise<FollowedKeyStatistic[]> {
  const followed = await followStatistics(listed.map(({ statistic }) => statistic))
  return followed.map((statistic, index) => ({
    statistic,
    relevance: listed[index]?.relevance ?? '',
  }))
}

const surroundingsSelect = {
  body: true,
  follows: {
    orderBy: [{ followed: { dateFrom: 'asc' } }, { followedSlug: 'asc' }],
    select: { followedSlug: true },
  },
  followedBy: {
    orderBy: [{ event: { dateFrom: 'asc' } }, { eventSlug: 'asc' }],
    select: { eventSlug: true },
  },
} satisfies Prisma.EventSelect
