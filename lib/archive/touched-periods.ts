import { type CalendarDate, spanOfDate } from '@/lib/calendar-date'

/** The years that a date touches, `2025`, the earliest first. */
export function listTouchedYears(date: CalendarDate): string[] {
  return [...new Set(monthsOf(date).map((month) => month.slice(0, 4)))]
}

/** The months that a date touches, `2025-03`; none where it names only the year. */
export function listTouchedMonths(date: CalendarDate): string[] {
  const isClose = date.split('/').every((end) => end.length > 'YYYY'.length)
  return isClose ? monthsOf(date) : []
}

/** What took longer is not dated to a day; it is found by its months. */
const DAYS_AT_MOST = 7

/**
 * The days to which a date is dated, `2025-03-05`: its day, or its days where it names the first
 * and the last of them and they are a week at most.
 */
export function listTouchedDays(date: CalendarDate): string[] {
  if (date.split('/').some((end) => end.length < 'YYYY-MM-DD'.length)) return []
  const { from, to } = spanOfDate(date)
  const count = (Date.parse(to) - Date.parse(from)) / DAY + 1
  if (count > DAYS_AT_MOST) return []
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
  )
}

const DAY = 24 * 60 * 60 * 1000

function monthsOf(date: CalendarDate): string[] {
  const { from, to } = spanOfDate(date)
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: count(to) - count(from) + 1 }, (_, index) => {
    const month = count(from) + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
