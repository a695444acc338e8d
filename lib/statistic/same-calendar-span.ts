import { spanOfDate } from '@/lib/calendar-date'

/** The days that a reading covers, `YYYY-MM-DD`; null where its period is open. */
type Span = { periodFrom: string | null; periodTo: string | null }

type ClosedSpan = { periodFrom: string; periodTo: string }

/**
 * True when two spans cover the same days of the calendar, in whatever years. The end of
 * February is one day of it, be it the 28th or the 29th; an open span is the same as no other.
 */
export function isSameCalendarSpan(one: Span, other: Span): boolean {
  if (!isClosedSpan(one) || !isClosedSpan(other)) return false
  return (
    one.periodFrom.slice(5) === other.periodFrom.slice(5) &&
    isSameDayOfYear(one.periodTo, other.periodTo) &&
    countNewYears(one) === countNewYears(other)
  )
}

/** True when both ends of a span are known. */
export function isClosedSpan(span: Span): span is ClosedSpan {
  return span.periodFrom !== null && span.periodTo !== null
}

function isSameDayOfYear(one: string, other: string): boolean {
  return one.slice(5) === other.slice(5) || (isEndOfFebruary(one) && isEndOfFebruary(other))
}

function isEndOfFebruary(day: string): boolean {
  return day === spanOfDate(`${day.slice(0, 4)}-02`).to
}

/** Tells a part of one year from all of several. */
function countNewYears({ periodFrom, periodTo }: ClosedSpan): number {
  return Number(periodTo.slice(0, 4)) - Number(periodFrom.slice(0, 4))
}
