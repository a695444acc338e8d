import type { DatePrecision } from '@/lib/event/event-record'
import type { EventKind } from '@/lib/event/event-schema'

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

/** "6 events", "1 event", "no events held". */
export function countEvents(count: number): string {
  if (count === 0) return 'no events held'
  return count === 1 ? '1 event' : `${count} events`
}
