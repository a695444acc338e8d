import { type CalendarDate, type Period, spanOfDate } from '@/lib/calendar-date'

const FORMATS: Record<number, Intl.DateTimeFormat> = {
  1: dateFormat({ year: 'numeric' }),
  2: dateFormat({ year: 'numeric', month: 'long' }),
  3: dateFormat({ year: 'numeric', month: 'long', day: 'numeric' }),
}

/**
 * `2025-03-05` → "5 March 2025", `2025` → "2025", `2025-03-05/2025-03-06` → "5–6 March 2025",
 * `2025-03/2025-07-11` → "March 2025 – 11 July 2025": each end as exactly as it is known.
 */
export function formatCalendarDate(date: CalendarDate): string {
  const [start = '', end] = date.split('/')
  const format = formatFor(start)
  if (end === undefined) return format.format(new Date(start))
  if (format !== formatFor(end)) return `${formatCalendarDate(start)} – ${formatCalendarDate(end)}`
  return format
    .formatRange(new Date(start), new Date(end))
    .replace(/\s*–\s*/, tightDash(start, end))
}

/** A period as readers read it; what it leaves open is said in words. */
export function formatPeriod(period: Period): string {
  if (period === 'not-stated') return 'Not stated'
  const [start = '', end] = period.split('/')
  if (start === '..') return `To ${formatCalendarDate(end ?? '')}, start not stated`
  if (end === '..') return `From ${formatCalendarDate(start)}, end not stated`
  if (end === 'publication') return `${formatCalendarDate(start)} to the source’s publication`
  return formatCalendarDate(period)
}

/**
 * The days between which something fell: "6 March 2025", "6–11 March 2025", or the name of the
 * month or year that they fill. Days are `YYYY-MM-DD`.
 */
export function formatDays(from: string, to: string): string {
  const filled = [from, from.slice(0, 7), from.slice(0, 4)].find((date) => {
    const span = spanOfDate(date)
    return span.from === from && span.to === to
  })
  return formatCalendarDate(filled ?? `${from}/${to}`)
}

/** "5–6 March 2025" but "5 March – 6 April 2025", as the Guardian and GOV.UK set ranges. */
function tightDash(start: string, end: string): string {
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7)
  const isYears = start.length === 4
  return isOneMonth || isYears ? '–' : ' – '
}

function formatFor(date: string): Intl.DateTimeFormat {
  const format = FORMATS[date.split('-').length]
  if (!format) throw new Error(`“${date}” is not a calendar date`)
  return format
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
}
