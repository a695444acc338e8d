import { EventLinks } from '@/components/event/event-links'
import { Section } from '@/components/site/section'
import { FactList } from '@/components/ui/fact-list'
import type { EventDetails, TimelineEvent } from '@/lib/event/event-queries'

/** What an event follows on from, what followed, and what stands next to it in time. No claim of cause. */
export function EventNeighbours({ event }: { event: EventDetails }) {
  const { earlier, followedBy, follows, later } = event
  const beside = [earlier, later].filter((neighbour) => neighbour !== null)
  const isBefore = ({ dateTo }: TimelineEvent) => dateTo < event.dateFrom
  const isAfter = ({ dateFrom }: TimelineEvent) => dateFrom > event.dateTo
  const overlapping = beside.filter((other) => !isBefore(other) && !isAfter(other))
  const facts = [
    { label: 'Follows on from', events: follows },
    { label: 'Followed by', events: followedBy },
    { label: 'Before it', events: beside.filter(isBefore) },
    { label: 'Same days', events: overlapping },
    { label: 'After it', events: beside.filter(isAfter) },
  ].filter(({ events }) => events.length > 0)
  if (facts.length === 0) return null
  return (
    <Section id="around" title="Around it in time">
      <FactList
        facts={facts.map(({ label, events }) => ({ label, value: <EventLinks events={events} /> }))}
      />
      <p className="max-w-text meta">
        That one event follows another does not mean that it was caused by it.
        {overlapping.length > 0 &&
          ' Of events whose dates share a day, we do not know which came first.'}
      </p>
    </Section>
  )
}
