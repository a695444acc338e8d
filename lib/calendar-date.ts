import edtf from 'edtf'
import { z } from 'zod'

/** YAML reads `2024` as a number; a year is a date all the same. */
const DateText = z.union([z.string(), z.int().min(1000).max(9999).transform(String)])

/** A day of the calendar: `2025-03-05`. */
export const DaySchema = DateText.refine(
  isDay,
  'This is not a day of the calendar. Write it as 2025-03-05',
)

/**
 * A date exactly as precise as its source: `2025`, `2025-03`, `2025-03-05`, or two of
 * these as an interval, `2025-03-05/2025-03-06` (EDTF, ISO 8601-2 level 1).
 *
 * We store text, not a `Date`, so that "March 2025" can never turn into "1 March 2025",
 * and no time zone can move an event to the day before.
 */
export const CalendarDateSchema = DateText.refine(
  isClosed,
  'This is not a date of the calendar. Write it as 2025, 2025-03 or 2025-03-05, or as an interval of two of these: 2025-03-05/2025-03-06',
)

/**
 * What a statistic is about: a date or an interval as above, or an interval that is open at
 * its start (`../2025-07-11`) or end (`2025-01-01/..`), that ends when its source was
 * published (`2025-01-01/publication`), or `not-stated`.
 */
export const PeriodSchema = DateText.refine(
  isPeriod,
  'This is not a period. Write a date, an interval such as 2025-01-01/2025-03-05, ../2025-07-11 or 2025-01-01/publication, or not-stated',
)

export type CalendarDate = z.infer<typeof CalendarDateSchema>
export type Period = z.infer<typeof PeriodSchema>

/** First and last day, both `YYYY-MM-DD` and both included; null where the text leaves it open. */
export type DaySpan = { from: string | null; to: string | null }

/** True when a period leaves something unsaid, so that a `periodNote` has to say it. */
export function isUncertainPeriod(period: Period): boolean {
  return period === 'not-stated' || period.includes('..') || period.endsWith('/publication')
}

/** The days that a date covers. Never open: `2024` is 1 January to 31 December 2024. */
export function spanOfDate(date: CalendarDate): Readonly<{ from: string; to: string }> {
  const known = spans.get(date)
  if (known) return known
  const { min, max } = edtf(date)
  const span = { from: dayOf(min), to: dayOf(max) }
  spans.set(date, span)
  return span
}

/** Kept, because edtf takes its time and a site asks for the same few dates again and again. */
const spans = new Map<CalendarDate, Readonly<{ from: string; to: string }>>()

/**
 * The days that a period covers. `publication` ends on the given day, the last on which the
 * source can have been published.
 */
export function spanOfPeriod(period: Period, publicationDay: string): DaySpan {
  if (period === 'not-stated') return { from: null, to: null }
  const [start, end] = halves(period)
  return {
    from: start === '..' ? null : spanOfDate(start).from,
    to: end === '..' ? null : end === 'publication' ? publicationDay : spanOfDate(end).to,
  }
}

function halves(period: string): [string, string] {
  const [start = '', end = start] = period.split('/')
  return [start, end]
}

function isDay(text: string): boolean {
  return text.length === '2025-03-05'.length && isSimpleDate(text)
}

function isSimpleDate(text: string): boolean {
  return /^[1-9]\d{3}(-\d{2}){0,2}$/.test(text) && existsInCalendar(text)
}

/** The whole of an interval's first date lies before its second: `2025/2025-03` says nothing. */
function isClosed(text: string): boolean {
  const [start = '', end, ...more] = text.split('/')
  if (!isSimpleDate(start) || more.length > 0) return false
  return end === undefined || (isSimpleDate(end) && spanOfDate(start).to < spanOfDate(end).from)
}

function isPeriod(text: string): boolean {
  if (text === 'not-stated' || isClosed(text)) return true
  const [start, end] = text.split('/')
  const isOpenStart = start === '..' && isSimpleDate(end ?? '')
  const isOpenEnd = isSimpleDate(start ?? '') && (end === '..' || end === 'publication')
  return text.split('/').length === 2 && (isOpenStart || isOpenEnd)
}

/** Asked of `Date`, because edtf takes 29 February 2025 for 1 March and `2025-21` for a season. */
function existsInCalendar(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
