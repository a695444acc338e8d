import { toListedEvent } from '@/components/event/listed-event'
import { TimelineEvent } from '@/components/timeline/timeline-event'
import { countEvents } from '@/lib/event/format-event'
import { anchorOfMonth, anchorOfYear, groupByMonth } from '@/lib/timeline/group-by-month'
import type { PageYear } from '@/lib/timeline/list-page-years'

type Props = {
  year: PageYear
  /** What is said of a year without events. */
  nothingHeld: string
}

/** One year of the timeline by its months; its heading stays in sight while its events pass. */
export function TimelineYear({ year, nothingHeld }: Props) {
  const { events, total, year: number } = year
  const id = anchorOfYear(number)

  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className="timeline-year-grid border-t border-ink"
    >
      <h2
        id={`${id}-heading`}
        className="sticky top-0 z-2 flex items-baseline gap-3 self-start border-b border-rule bg-paper py-2 text-2xl lg:flex-col lg:gap-1 lg:border-0 lg:pt-3 lg:text-3xl print:static print:bg-transparent"
      >
        {number}{' '}
        <span className="font-sans text-sm font-normal text-ink-2">
          {describeCount(events.length, total)}
        </span>
      </h2>
      <div className="min-w-0">
        {events.length === 0 && <p className="py-5 meta">{nothingHeld}</p>}
        {groupByMonth(events).map(({ month, title, events: held }) => (
          <div key={month} id={anchorOfMonth(month)}>
            <h3 className="pt-4 pl-7 font-sans text-sm font-semibold text-ink-2">{title}</h3>
            {held.map((event) => (
              <TimelineEvent key={event.slug} event={toListedEvent(event)} />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

/** "6 events"; "12 of 312 events" where the others are on other pages. */
function describeCount(shown: number, total: number | null): string {
  if (total === null || total === shown) return countEvents(shown)
  return `${shown} of ${countEvents(total)}`
}
