import { addressOf } from '@/lib/addresses'
import type { CalendarDate } from '@/lib/calendar-date'
import { type EventKind, EventKindSchema } from '@/lib/event/event-schema'
import { type Figure, figureSelect, inReadingOrder, toFigure } from '@/lib/figure/figure-record'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import {
  type SourceSummary,
  sourceSummarySelect,
  toSourceSummary,
} from '@/lib/source/source-record'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import type { Prisma } from '@/prisma/generated/client'

/** How exactly an event's date is known: the day as stated, a day that we inferred, a year or month. */
export type DatePrecision = 'day' | 'inferred' | 'year'

/** A record named in a list: its name and where to read on. */
export type NamedLink = { slug: string; name: string; address: string }

/** A source where it is cited: the document, and where in it. */
export type CitedSource = SourceSummary & { locator: string }

/** A statistic that matters to an event, and why. */
export type KeyStatistic = { statistic: Statistic; relevance: string }

/** An event as it stands in lists. Title and summary hold bindings; `plainTitle` does not. */
export type TimelineEvent = {
  slug: string
  address: string
  title: string
  plainTitle: string
  /** Sanitised HTML. */
  summary: string
  date: CalendarDate
  /** First and last day that the date covers, `YYYY-MM-DD`. */
  dateFrom: string
  dateTo: string
  dateNote: string | null
  datePrecision: DatePrecision
  kind: EventKind
  topics: NamedLink[]
  actors: NamedLink[]
  sources: CitedSource[]
  keyStatistics: KeyStatistic[]
  /** True only in the editor's loop. */
  isDraft: boolean
  figures: Figure[]
}

export const eventSelect = {
  slug: true,
  title: true,
  summary: true,
  date: true,
  dateFrom: true,
  dateTo: true,
  dateNote: true,
  kind: true,
  isDraft: true,
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
    select: { locator: true, source: { select: sourceSummarySelect } },
  },
  keyStatistics: {
    orderBy: { displayOrder: 'asc' },
    select: { relevance: true, statistic: { select: statisticSelect } },
  },
  figures: { orderBy: inReadingOrder, select: figureSelect },
} satisfies Prisma.EventSelect

/** Newest first by the first day that the date covers; ties by slug. */
export const newestFirst = [
  { dateFrom: 'desc' },
  { dateTo: 'desc' },
  { slug: 'asc' },
] satisfies Prisma.EventOrderByWithRelationInput[]

type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>

export function toTimelineEvent(row: EventRow): TimelineEvent {
  const { slug, title, date, dateNote, isDraft } = row
  return {
    ...{ slug, title, date, dateNote, isDraft },
    address: addressOf.event(slug),
    plainTitle: formatPlainText(title),
    summary: row.summary,
    dateFrom: row.dateFrom,
    dateTo: row.dateTo,
    datePrecision: datePrecisionOf(date, dateNote),
    kind: EventKindSchema.parse(row.kind),
    topics: row.topics.map(({ topic }) => toTopicLink(topic)),
    actors: row.actors.map(({ actor }) => toActorLink(actor)),
    sources: row.sources.map(({ source, locator }) => ({ ...toSourceSummary(source), locator })),
    keyStatistics: row.keyStatistics.map(({ statistic, relevance }) => ({
      statistic: toStatistic(statistic),
      relevance,
    })),
    figures: row.figures.map(toFigure),
  }
}

export function toTopicLink({ slug, title }: { slug: string; title: string }): NamedLink {
  return { slug, name: title, address: addressOf.topic(slug) }
}

export function toActorLink({ slug, name }: { slug: string; name: string }): NamedLink {
  return { slug, name, address: addressOf.actor(slug) }
}

function datePrecisionOf(date: CalendarDate, dateNote: string | null): DatePrecision {
  if (date.split('/').some((end) => end.length < 'YYYY-MM-DD'.length)) return 'year'
  return dateNote === null ? 'day' : 'inferred'
}
