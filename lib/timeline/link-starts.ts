import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { anchorOfMonth, anchorOfYear } from '@/lib/timeline/group-by-month'
import { EVENTS_PER_PAGE, type TimelineView } from '@/lib/timeline/timeline-view'

/**
 * Finds the address at which the events of a year, `2025`, or a month, `2025-03`, begin: their
 * heading on the page that has it. A year without events follows the one before it.
 */
export function linkStarts(view: TimelineView): (start: string) => string {
  const { events, filter, pages } = view
  const isNarrowed = filter.from !== null || filter.to !== null
  const places = listPlaces(view)
  return (start) => {
    const anchor = start.includes('-') ? anchorOfMonth(start) : anchorOfYear(Number(start))
    if (isNarrowed) {
      if (events.some(({ dateFrom }) => dateFrom.startsWith(start))) return `#${anchor}`
      // How many of a narrowed view come before it is not known, so it has a view of its own.
      return formatTimelineAddress({ ...filter, from: start, to: start, page: 1 })
    }
    const place = places.get(start) ?? countBefore(view, start) - 1
    const page = Math.min(Math.floor(Math.max(place, 0) / EVENTS_PER_PAGE) + 1, pages)
    const address = page === filter.page ? '' : formatTimelineAddress({ ...filter, page })
    return `${address}#${anchor}`
  }
}

/** How many events of the view come before the first of each year and month that has one. */
function listPlaces({ filter, months }: TimelineView): Map<string, number> {
  const places = new Map<string, number>()
  let before = 0
  for (const { month, count } of filter.sort === 'oldest' ? months : months.toReversed()) {
    const year = month.slice(0, 4)
    if (!places.has(year)) places.set(year, before)
    places.set(month, before)
    before += count
  }
  return places
}

function countBefore({ filter, months }: TimelineView, start: string): number {
  const isBefore = (month: string) => (filter.sort === 'oldest' ? month < start : month > start)
  return months.reduce((sum, { month, count }) => (isBefore(month) ? sum + count : sum), 0)
}
