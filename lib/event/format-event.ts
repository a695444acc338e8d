import type { DatePrecision, TimelineEvent } from '@/lib/event/event-record'
import type { EventKind } from '@/lib/event/event-schema'
import { formatCalendarDate } from '@/lib/format-calendar-date'

const KIND_WORDS: Record<EventKind, string> = {
  agreement: 'Agreement',
  announcement: 'Announcement',
  meeting: 'Meeting',
  operation: 'Operation',
  reading: 'Reading',
  report: 'Report',
  law: 'Law',
}

const PRECISION_WORDS: Record<DatePrecision, string | null> = {
  day: null,
  inferred: 'date inferred',
  year: 'day not stated',
}

export function formatEventKind(kind: EventKind): string {
  return KIND_WORDS[kind]
}

/** How a date falls short of a stated day: "date inferred", "day not stated"; null where it does not. */
export function formatDatePrecision(precision: DatePrecision): string | null {
  return PRECISION_WORDS[precision]
}

/** "5–6 March 2025, date inferred": the date of an event, and how it falls short of a stated day. */
export function formatEventDate(event: Pick<TimelineEvent, 'date' | 'datePrecision'>): string {
  const precision = formatDatePrecision(event.datePrecision)
  const date = formatCalendarDate(event.date)
  return precision === null ? date : `${date}, ${precision}`
}

/** "6 events", "1 event", "no events held". */
export function countEvents(count: number): string {
  if (count === 0) return 'no events held'
  return count === 1 ? '1 event' : `${count.toLocaleString('en-GB')} events`
}

/** The same where there is little room: "6 events", "none held". */
export function countInStrip(count: number): string {
  return count === 0 ? 'none held' : countEvents(count)
}
