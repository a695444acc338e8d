import type { TimelineEvent } from '@/lib/event/event-record'

/** A year of the timeline with its events in the order in which they were given. */
export type TimelineYear = { year: number; events: TimelineEvent[] }

/**
 * Every year from the first event to the last, newest first. A year without an event is
 * there too, so that the gap in our sources can be seen.
 */
export function groupByYear(events: TimelineEvent[]): TimelineYear[] {
  const years = events.map(({ dateFrom }) => Number(dateFrom.slice(0, 4)))
  if (years.length === 0) return []
  const first = Math.min(...years)
  const count = Math.max(...years) - first + 1
  return Array.from({ length: count }, (_, index) => first + count - 1 - index).map((year) => ({
    year,
    events: events.filter(({ dateFrom }) => dateFrom.startsWith(`${year}-`)),
  }))
}
