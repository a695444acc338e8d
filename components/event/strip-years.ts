import type { StripYear } from '@/components/timeline/year-strip'
import type { TimelineYear } from '@/lib/event/group-by-year'

/** The years of the timeline as the strip draws them, the earliest first. */
export function stripYears(years: TimelineYear[]): StripYear[] {
  return [...years].reverse().map(({ year, events }) => ({
    year,
    events: events.map(({ dateFrom, dateTo, datePrecision }) => ({
      from: dateFrom,
      to: dateTo,
      precision: datePrecision,
    })),
  }))
}
