import type { Statistic } from '@/lib/statistic/statistic-record'
import { isSameCalendarSpan } from '@/lib/statistic/same-calendar-span'

/**
 * The readings of a measure that cover the same days of different years, the earliest first:
 * the largest such group, since only these may be set side by side. Empty where there are
 * not two.
 */
export function listSameDates(readings: Statistic[]): Statistic[] {
  const bounded = readings.filter(
    ({ periodFrom, periodTo, status }) =>
      periodFrom !== null && periodTo !== null && status !== 'withdrawn' && status !== 'replaced',
  )
  const groups = bounded.map((reading) =>
    bounded.filter((other) => isSameCalendarSpan(reading, other)),
  )
  const largest = groups.reduce<Statistic[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  )
  if (largest.length < 2) return []
  return largest.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
}

function startOf({ periodFrom }: Statistic): string {
  return periodFrom ?? ''
}
