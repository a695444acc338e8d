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

function monthsOf(date: CalendarDate): string[] {
  const { from, to } = spanOfDate(date)
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: count(to) - count(from) + 1 }, (_, index) => {
    const month = count(from) + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
