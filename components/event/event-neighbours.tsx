import { Section } from '@/components/site/section'
import { FactList } from '@/components/ui/fact-list'
import type { EventDetails, TimelineEvent } from '@/lib/event/event-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** What an event follows on from, what followed, and what stands next to it in time. No claim of cause. */
export function EventNeighbours({ event }: { event: EventDetails }) {
  const { earlier, followedBy, follows, later } = event
  const facts = [
    { label: 'Follows on from', events: follows },
    { label: 'Followed by', events: followedBy },
    { label: 'Before it', events: earlier ? [earlier] : [] },
    { label: 'After it', events: later ? [later] : [] },
  ]
  return (
    <Section id="around" title="Around it in time">
      <FactList
        facts={facts
          .filter(({ events }) => events.length > 0)
          .map(({ label, events }) => ({ label, value: <EventLinks events={events} /> }))}
      />
    </Section>
  )
}

function EventLinks({ events }: { events: TimelineEvent[] }) {
  return (
    <ul>
      {events.map(({ slug, address, date, plainTitle }) => (
        <li key={slug}>
          <a href={address}>{plainTitle}</a>{' '}
          <span className="meta">{formatCalendarDate(date)}</span>
        </li>
      ))}
    </ul>
  )
}
