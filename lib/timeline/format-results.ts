import { isUnfiltered } from '@/lib/timeline/is-unfiltered'
import { EVENTS_PER_PAGE, type TimelineView } from '@/lib/timeline/timeline-view'

/** How many events a view has: "21 events", "1 event found", "312 events found, 41 to 80 on this page". */
export function formatResults({ events, filter, pages, total }: TimelineView): string {
  if (total === 0) return 'No event found'
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'event' : 'events'}`
  const found = isUnfiltered(filter) ? count : `${count} found`
  if (pages === 1) return found
  const before = (filter.page - 1) * EVENTS_PER_PAGE
  return `${found}, ${before + 1} to ${before + events.length} on this page`
}
