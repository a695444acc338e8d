import { RichText } from '@/components/figure/rich-text'
import { formatDatePrecision } from '@/lib/event/format-event'
import type { TimelineEvent } from '@/lib/event/event-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { parseHtml } from '@/lib/markdown/parse-html'

/** Events in short: date, title, summary. For topics, actors and the archive. */
export function EventList({ events }: { events: TimelineEvent[] }) {
  return (
    <ol className="grid gap-x-12 gap-y-5 lg:grid-cols-2">
      {events.map((event) => (
        <li key={event.slug}>
          <EventInShort event={event} />
        </li>
      ))}
    </ol>
  )
}

function EventInShort({ event }: { event: TimelineEvent }) {
  const { address, date, dateFrom, datePrecision, figures, plainTitle, summary } = event
  const precision = formatDatePrecision(datePrecision)
  return (
    <article className="flex flex-col gap-1">
      <p className="meta">
        <time dateTime={dateFrom}>{formatCalendarDate(date)}</time>
        {precision && `, ${precision}`}
      </p>
      <h3 className="text-xl">
        <a href={address} className="link-plain">
          {plainTitle}
        </a>
      </h3>
      <RichText tree={parseHtml(summary)} figures={figures} />
    </article>
  )
}
