import { range } from 'd3-array'
import type { TimelineEvent } from '@/lib/event/event-record'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { anchorOfMonth, groupByMonth } from '@/lib/timeline/group-by-month'
import { isUnfiltered } from '@/lib/timeline/is-unfiltered'
import { linkStarts } from '@/lib/timeline/link-starts'
import type { TimelineView } from '@/lib/timeline/timeline-view'

/** A month of the strip, named without its year, and where its events begin. */
export type StripMonth = { month: string; title: string; count: number; href: string }

/** A year of the strip: how many of the view's events begin in it, and where they begin. */
export type StripYear = {
  year: number
  count: number
  /** Null where the view has no place for it: it would only say that its conditions are not met. */
  href: string | null
  /** True where the years that are asked for leave out all of its events. */
  isOutside: boolean
  /** In the order of time; only months with an event. */
  months: StripMonth[]
  /** What to draw one by one; null where there is more than the page has. */
  events: TimelineEvent[] | null
}

/**
 * Every year from the first event of a view to its last, earliest first, and the years between
 * them as well, so that gaps can be seen; `others` are years that must be there too. A year leads
 * to its heading, be it on another page; one that is left out leads to a view of its own.
 */
export function listStripYears(view: TimelineView, others: number[] = []): StripYear[] {
  const counts = countByYear(view.months)
  const years = [...counts.keys(), ...others]
  if (years.length === 0) return []
  const isWhole = view.pages === 1
  const hrefOf = linkStarts(view)
  return range(Math.min(...years), Math.max(...years) + 1).map((year) => {
    const events = view.events.filter(({ dateFrom }) => dateFrom.startsWith(`${year}-`))
    const count = counts.get(year) ?? 0
    const isMissing = count === 0 && !isUnfiltered(view.filter)
    const isOutside = isWhole && count > 0 && events.length === 0
    return {
      year,
      count: isWhole && !isOutside ? events.length : count,
      href: isMissing ? null : hrefOf(String(year)),
      isOutside,
      months: isWhole ? monthsOnPage(events) : monthsOfYear(view.months, year, hrefOf),
      events: isWhole ? events : null,
    }
  })
}

/** How many events begin in each year that has one. */
export function countByYear(months: TimelineView['months']): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { month, count } of months) {
    const year = Number(month.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return counts
}

function monthsOnPage(events: TimelineEvent[]): StripMonth[] {
  return groupByMonth(events)
    .map(({ month, title, events: held }) => ({
      ...{ month, title: withoutYear(title), count: held.length },
      href: `#${anchorOfMonth(month)}`,
    }))
    .sort((one, other) => (one.month < other.month ? -1 : 1))
}

/** Of events on other pages it is known in which month they begin, and no more. */
function monthsOfYear(
  months: TimelineView['months'],
  year: number,
  hrefOf: (start: string) => string,
): StripMonth[] {
  return months
    .filter(({ month }) => month.startsWith(`${year}-`))
    .map(({ month, count }) => ({
      ...{ month, count },
      title: withoutYear(formatCalendarDate(month)),
      // Events that are dated by their year alone count as of January, and have no heading there.
      href: hrefOf(month.endsWith('-01') ? String(year) : month),
    }))
}

function withoutYear(title: string): string {
  return title.replace(/ \d{4}$/, '')
}
