import type { TimelineEvent } from '@/lib/event/event-queries'
import { formatEventDate } from '@/lib/event/format-event'

/** Events by their titles alone, each with its date. */
export function EventLinks({ events }: { events: TimelineEvent[] }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.slug}>
          <a href={event.address}>{event.plainTitle}</a>{' '}
          <span className="meta">{formatEventDate(event)}</span>
        </li>
      ))}
    </ul>
  )
}
