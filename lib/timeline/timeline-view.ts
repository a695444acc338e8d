import type { CalendarDate } from '@/lib/calendar-date'
import type { TimelineEvent } from '@/lib/event/event-record'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'

/** One part of a filtered timeline, with what its page says around it. */
export type TimelineView = {
  filter: TimelineFilter
  /** This part, as known on the day; empty where the part is past the last. */
  events: TimelineEvent[]
  /** Events of the whole view. */
  total: number
  /** Parts of the whole view; 1 where nothing is found. */
  pages: number
  /** In the order topic, actor, kind, measure, source. */
  facets: Facet[]
  /**
   * How many events begin in each month that has one, `2025-03`, earliest first. Counted as if
   * neither `from` nor `to` were asked for, so that the rest of the axis stays within reach.
   */
  months: { month: string; count: number }[]
  /** The latest readings of the chosen measure, as known, oldest first; none when none is chosen. */
  readings: Statistic[]
  /** How many earlier readings of it there are. */
  earlierReadings: number
  /** Only with `known`. */
  known: KnownState | null
}

/** The choices of one filter; also those that would find nothing. */
export type Facet = { name: FacetName; choices: FacetChoice[] }

export type FacetName = 'topic' | 'actor' | 'kind' | 'measure' | 'source'

export type FacetChoice = {
  value: string
  label: string
  /** Events if this were chosen and every other condition kept. */
  count: number
  isChosen: boolean
}

/** What a view as known on a day leaves out. */
export type KnownState = {
  day: CalendarDate
  /** Events that first appear in a source which was certainly published later. */
  laterEvents: number
  /** Events of which it is not certain that any of their sources was out by then. */
  uncertainEvents: number
  /** Statistics of the archive that were not yet published for certain, withdrawn ones aside. */
  laterStatistics: number
}

/** How many events one part of a timeline holds. */
export const EVENTS_PER_PAGE = 25

/** How many readings of the chosen measure stand beside it: more would outweigh the events. */
export const READINGS_LIMIT = 30
