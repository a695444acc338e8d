import type { TimelineEvent } from '@/lib/event/event-record'
import { isUnfiltered } from '@/lib/timeline/is-unfiltered'
import { countByYear } from '@/lib/timeline/list-strip-years'
import { EVENTS_PER_PAGE, type TimelineView } from '@/lib/timeline/timeline-view'

/** A year on one page of the timeline. */
export type PageYear = {
  year: number
  /** Those that stand on this page; none in a year for which the archive holds nothing. */
  events: TimelineEvent[]
  /** How many events of the view begin in this year; null where that is not known. */
  total: number | null
}

/**
 * The years of this page in the order of its events. Where nothing but the day of the knowledge
 * limits the view, a year without events stands there too: it is a gap in our sources. In any
 * other view it would only say that its conditions are not met.
 */
export function listPageYears(view: TimelineView): PageYear[] {
  const { events, filter, months } = view
  const counts = countByYear(months)
  const isNarrowed = filter.from !== null || filter.to !== null
  const years = [...new Set(events.map(({ dateFrom }) => Number(dateFrom.slice(0, 4))))]
  return years.flatMap((year) => [
    {
      year,
      events: events.filter(({ dateFrom }) => dateFrom.startsWith(`${year}-`)),
      total: isNarrowed ? null : (counts.get(year) ?? null),
    },
    ...(isUnfiltered(view.filter) ? listGapsAfter(year, view, counts) : []),
  ])
}

/** The empty years between this one and the next, if its last event is on this page. */
function listGapsAfter(year: number, view: TimelineView, counts: Map<number, number>): PageYear[] {
  const step = view.filter.sort === 'oldest' ? 1 : -1
  const isBeyond = (other: number) => (other - year) * step > 0
  const beyond = [...counts].filter(([other]) => isBeyond(other))
  const left = beyond.reduce((sum, [, count]) => sum + count, 0)
  const shown = (view.filter.page - 1) * EVENTS_PER_PAGE + view.events.length
  if (beyond.length === 0 || view.total - left > shown) return []
  const distance = Math.min(...beyond.map(([other]) => Math.abs(other - year)))
  return Array.from({ length: distance - 1 }, (_, index) => ({
    year: year + (index + 1) * step,
    events: [],
    total: 0,
  }))
}
