import { EventKindSchema } from '@/lib/event/event-schema'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { StatusSchema } from '@/lib/statistic/statistic-status'
import { type DayNumber, firstDay, NEVER, toDayNumber } from '@/lib/timeline/known-day'
import { stripTags } from '@/lib/timeline/strip-tags'
import type { IndexedEvent, Tag } from '@/lib/timeline/timeline-index'
import type { Prisma } from '@/prisma/generated/client'

export const indexedEventSelect = {
  slug: true,
  title: true,
  summary: true,
  body: true,
  date: true,
  dateFrom: true,
  dateTo: true,
  kind: true,
  topics: {
    orderBy: { displayOrder: 'asc' },
    select: { topic: { select: { slug: true, title: true } } },
  },
  actors: {
    orderBy: { displayOrder: 'asc' },
    select: { actor: { select: { slug: true, name: true } } },
  },
  sources: {
    orderBy: { displayOrder: 'asc' },
    select: {
      source: { select: { slug: true, shortTitle: true, publishedFrom: true, publishedTo: true } },
    },
  },
  keyStatistics: {
    orderBy: { displayOrder: 'asc' },
    select: {
      relevance: true,
      statistic: {
        select: {
          written: true,
          highWritten: true,
          knownFrom: true,
          status: true,
          measure: { select: { slug: true, title: true } },
        },
      },
    },
  },
} satisfies Prisma.EventSelect

type IndexedEventRow = Prisma.EventGetPayload<{ select: typeof indexedEventSelect }>

/** An event as it is searched: what stands in its entry on the timeline, and the rest of its text. */
export function toIndexedEvent(row: IndexedEventRow): IndexedEvent {
  const { slug, dateFrom, dateTo } = row
  const sources = row.sources.map(({ source }) => source)
  const outBy = (source: { publishedTo: string }) => toDayNumber(source.publishedTo)
  return {
    ...{ slug, dateFrom, dateTo },
    knownFrom: firstDay(sources.map(outBy)),
    earliest: firstDay(sources.map(({ publishedFrom }) => toDayNumber(publishedFrom))),
    tags: {
      topic: row.topics.map(({ topic }) => tagOf(topic.slug)),
      actor: row.actors.map(({ actor }) => tagOf(actor.slug)),
      kind: [tagOf(EventKindSchema.parse(row.kind))],
      measure: listMeasureTags(row),
      source: sources.map((source) => ({ value: source.slug, knownFrom: outBy(source) })),
    },
    texts: [
      { knownFrom: ALWAYS, text: ownWords(row) },
      ...sources.map((source) => ({ knownFrom: outBy(source), text: source.shortTitle })),
      ...row.keyStatistics.map((keyStatistic) => ({
        knownFrom: knownFromOf(keyStatistic),
        text: statisticWords(keyStatistic),
      })),
    ],
  }
}

type KeyStatisticRow = IndexedEventRow['keyStatistics'][number]

/** What an event says itself is known as soon as the event is. */
const ALWAYS: DayNumber = 0

function tagOf(value: string): Tag {
  return { value, knownFrom: ALWAYS }
}

/** One for each measure, known with the first of its statistics. */
function listMeasureTags({ keyStatistics }: IndexedEventRow): Tag[] {
  const slugOf = ({ statistic }: KeyStatisticRow) => statistic.measure.slug
  return [...new Set(keyStatistics.map(slugOf))].map((value) => ({
    value,
    knownFrom: firstDay(keyStatistics.filter((other) => slugOf(other) === value).map(knownFromOf)),
  }))
}

/** A withdrawn statistic is our own mistake: no day is shown as if it had been known. */
function knownFromOf({ statistic }: KeyStatisticRow): DayNumber {
  const isWithdrawn = StatusSchema.parse(statistic.status) === 'withdrawn'
  return isWithdrawn ? NEVER : toDayNumber(statistic.knownFrom)
}

function ownWords(row: IndexedEventRow): string {
  return [
    formatPlainText(row.title),
    formatCalendarDate(row.date),
    stripTags(row.summary),
    stripTags(row.body),
    ...row.topics.map(({ topic }) => topic.title),
    ...row.actors.map(({ actor }) => actor.name),
  ].join('\n')
}

function statisticWords({ relevance, statistic }: KeyStatisticRow): string {
  const { highWritten, measure, written } = statistic
  return [measure.title, written, highWritten ?? '', relevance].join('\n')
}
