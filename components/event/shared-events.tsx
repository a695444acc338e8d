import { Section } from '@/components/site/section'
import { LinkList } from '@/components/ui/link-list'
import type { EventDetails } from '@/lib/event/event-queries'
import { formatEventDate } from '@/lib/event/format-event'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'

/** Other events of the actors of one, each with whose it is, and the way to all of each actor's. */
export function SharedEvents({ event: { actors, shared } }: { event: EventDetails }) {
  if (shared.length === 0) return null
  return (
    <Section id="actors" title="Other events of its actors">
      <LinkList
        links={shared.map(({ actors: both, event }) => ({
          href: event.address,
          label: event.plainTitle,
          note: `${formatEventDate(event)}. With ${formatNames(both.map(({ name }) => name))}`,
        }))}
      />
      <p className="meta">
        All events of{' '}
        {actors.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <a href={formatTimelineAddress({ actor: slug })}>{name}</a>
          </span>
        ))}
      </p>
    </Section>
  )
}

/** "A, B and C" */
function formatNames(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}
