import type { TimelineEvent } from '@/lib/event/event-record'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** The events of one month, in the order in which they were given. */
export type TimelineMonth = {
  /** `2025-03`; of events whose month is not known, the year alone. */
  month: string
  title: string
  events: TimelineEvent[]
}

/**
 * The events of a year by the month in which their date begins, in the order of the events. Those
 * that are dated by their year alone have a group of their own.
 */
export function groupByMonth(events: TimelineEvent[]): TimelineMonth[] {
  const months = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const month = monthOf(event)
    months.set(month, [...(months.get(month) ?? []), event])
  }
  return [...months].map(([month, held]) => ({ month, title: titleOf(month), events: held }))
}

/** What the heading of a year is called in the address of its page: `y2025`. */
export function anchorOfYear(year: number): string {
  return `y${year}`
}

/** The same of a month, `m2025-03`, or of those of a year whose month is not known, `m2025`. */
export function anchorOfMonth(month: string): string {
  return `m${month}`
}

/** `2025-03`, or the year alone where the date of an event begins with no more than a year. */
function monthOf({ date }: Pick<TimelineEvent, 'date'>): string {
  const [start = ''] = date.split('/')
  return start.slice(0, '2025-03'.length)
}

function titleOf(month: string): string {
  return month.length === 'YYYY'.length ? 'Month not stated' : formatCalendarDate(month)
}
