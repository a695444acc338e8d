import 'server-only'
import { readOnce } from '@/lib/connection/read-once'
import { database } from '@/lib/database'
import { indexedEventSelect, toIndexedEvent } from '@/lib/timeline/indexed-event-record'
import { listFromEvents } from '@/lib/row/row-queries'
import { type DayNumber, toDayNumber } from '@/lib/timeline/known-day'
import {
  type ArchiveDays,
  makeTimelineIndex,
  type TimelineIndex,
} from '@/lib/timeline/timeline-index'
import type { Prisma } from '@/prisma/generated/client'

/** An archive without sources ends before any day that somebody may ask for. */
const EMPTY_ARCHIVE = '1000-01-01'

/** What the timeline is searched by. Read once. */
export const getTimelineIndex = readOnce(readTimelineIndex)

async function readTimelineIndex(): Promise<TimelineIndex> {
  const events = await listFromEvents(indexedEventSelect, toIndexedEvent)
  return makeTimelineIndex(events, await listNames(), {
    statisticDays: await listStatisticDays(),
    days: await getArchiveDays(),
  })
}

async function listNames() {
  const byTitle = {
    orderBy: [{ title: 'asc' }, { slug: 'asc' }],
    select: { slug: true, title: true },
  } satisfies Prisma.TopicFindManyArgs & Prisma.MeasureFindManyArgs
  const topics = await database.topic.findMany(byTitle)
  const measures = await database.measure.findMany(byTitle)
  const actors = await database.actor.findMany({
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    select: { slug: true, name: true },
  })
  const sources = await database.source.findMany({
    orderBy: [{ shortTitle: 'asc' }, { slug: 'asc' }],
    select: { slug: true, shortTitle: true },
  })
  return {
    topic: topics.map(({ slug, title }) => ({ value: slug, label: title })),
    actor: actors.map(({ slug, name }) => ({ value: slug, label: name })),
    measure: measures.map(({ slug, title }) => ({ value: slug, label: title })),
    source: sources.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle })),
  }
}

async function listStatisticDays(): Promise<DayNumber[]> {
  const rows = await database.statistic.findMany({
    where: { status: { not: 'withdrawn' } },
    orderBy: { slug: 'asc' },
    select: { knownFrom: true },
  })
  return rows.map(({ knownFrom }) => toDayNumber(knownFrom))
}

/** Our own days count as well: what an article of today says is not the future. */
async function getArchiveDays(): Promise<ArchiveDays> {
  const sources = await database.source.aggregate({
    _min: { publishedTo: true },
    _max: { publishedTo: true },
  })
  const articles = await database.article.aggregate({ _max: { published: true } })
  const updates = await database.articleUpdate.aggregate({ _max: { date: true } })
  const corrections = await database.correction.aggregate({ _max: { date: true } })
  const withdrawals = await database.withdrawal.aggregate({ _max: { date: true } })
  const own = [articles._max.published, updates._max.date, corrections._max.date]
  const firstKnown = sources._min.publishedTo ?? EMPTY_ARCHIVE
  const lastKnown = sources._max.publishedTo ?? EMPTY_ARCHIVE
  return {
    ...{ firstKnown, lastKnown },
    recordedTo: [...own, withdrawals._max.date].reduce<string>(
      (last, day) => (day !== null && day > last ? day : last),
      lastKnown,
    ),
  }
}
