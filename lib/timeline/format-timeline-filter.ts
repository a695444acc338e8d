import { formatEventKind } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { FilterNames } from '@/lib/timeline/filter-name-queries'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'

/**
 * A filter in words, for whoever meets its events away from the site: "Events about Returns, with
 * a statistic of Small-boat arrivals, from 2025 on, as known on 30 April 2025". The newest come first
 * where nothing else is said.
 */
export function formatTimelineFilter(filter: TimelineFilter, names: FilterNames): string {
  const { kind, q, known, sort } = filter
  const conditions = [
    names.topic && `about ${names.topic}`,
    names.actor && `with ${names.actor}`,
    kind && `of the kind ${formatEventKind(kind)}`,
    names.measure && `with a statistic of ${names.measure}`,
    names.source && `reported in ${names.source}`,
    formatSpan(filter),
    q && `with the words “${plainWords(q)}”`,
    known && `as known on ${formatCalendarDate(known)}`,
    sort === 'oldest' && 'oldest first',
  ].filter(isSaid)
  if (conditions.length === 0) return 'All events of the timeline'
  return `Events ${conditions.join(', ')}`
}

function isSaid(words: string | false | null): words is string {
  return Boolean(words)
}

function formatSpan({ from, to }: TimelineFilter): string | null {
  if (from !== null && to !== null) {
    return from === to
      ? `in ${formatCalendarDate(from)}`
      : `from ${formatCalendarDate(from)} to ${formatCalendarDate(to)}`
  }
  if (from !== null) return `from ${formatCalendarDate(from)} on`
  return to === null ? null : `up to ${formatCalendarDate(to)}`
}

/** A reader's words come from an address, so a line break in them must not become one of ours. */
function plainWords(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
