import { EventList } from '@/components/event/event-list'
import { stripYears } from '@/components/event/strip-years'
import { Section } from '@/components/site/section'
import { YearStrip } from '@/components/timeline/year-strip'
import type { TimelineEvent } from '@/lib/event/event-queries'
import { groupByYear } from '@/lib/event/group-by-year'

const NEWEST = 2

/** Every year of the timeline, and its newest events; `events` are all of them, newest first. */
export function TimelineAtAGlance({ events }: { events: TimelineEvent[] }) {
  const years = groupByYear(events)
  return (
    <Section
      id="timeline"
      title={`Timeline, ${years.at(-1)?.year}–${years[0]?.year}`}
      action={<a href="/timeline">All {events.length} events</a>}
    >
      <YearStrip years={stripYears(years)} page="/timeline" />
      <EventList events={events.slice(0, NEWEST)} />
    </Section>
  )
}
