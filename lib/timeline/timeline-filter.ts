import type { CalendarDate } from '@/lib/calendar-date'
import type { EventKind } from '@/lib/event/event-schema'

/**
 * Which events of the timeline are asked for, as known on which day, in which order. All
 * conditions hold together; null and the empty text ask for nothing.
 */
export type TimelineFilter = {
  /** Slugs of records that are there. */
  topic: string | null
  actor: string | null
  kind: EventKind | null
  measure: string | null
  source: string | null
  /** Events whose date overlaps these; `2025`, `2025-03` or `2025-03-05`. Never reversed. */
  from: CalendarDate | null
  to: CalendarDate | null
  /** Words that all stand in the event, in any order; at most 200 characters. */
  q: string
  /** As the sources had published it by this day, `YYYY-MM-DD`. */
  known: CalendarDate | null
  sort: 'newest' | 'oldest'
  /** Which part of the list, from 1. */
  page: number
}

/** What parameters may name: the slugs that are there, and the first day that anything was known. */
export type TimelineVocabulary = {
  topics: ReadonlySet<string>
  actors: ReadonlySet<string>
  measures: ReadonlySet<string>
  sources: ReadonlySet<string>
  /** The first and the last day on which a source can have been published. */
  firstKnown: CalendarDate
  lastKnown: CalendarDate
  /** The last day of which anything in the archive speaks; a later `known` asks for the future. */
  recordedTo: CalendarDate
}

/** The whole timeline, newest first. */
export const WHOLE_TIMELINE: TimelineFilter = {
  topic: null,
  actor: null,
  kind: null,
  measure: null,
  source: null,
  from: null,
  to: null,
  q: '',
  known: null,
  sort: 'newest',
  page: 1,
}
