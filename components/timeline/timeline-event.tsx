import type { ReactNode } from 'react'
import { type EventStatistic, TimelineStatistics } from '@/components/timeline/timeline-statistics'
import { TagList } from '@/components/ui/tag-list'
import type { DatePrecision } from '@/lib/event/event-record'

/** An event as the timeline shows it. */
export type ListedEvent = {
  /** Its name in the address of the page: `#slug`. */
  slug: string
  href: string
  title: string
  date: { label: string; first: string; precision: DatePrecision; note: string | null }
  /** "Meeting". */
  kind: string
  summary: ReactNode
  tags: { href: string; label: string }[]
  sources: { href: string; label: string; locator: string }[]
  /** Two at most. */
  statistics: EventStatistic[]
  /** How many numbers more its own page has. */
  more: number
}

/** One event: when, what, on whose word, and the numbers stated at the time. */
export function TimelineEvent({ event }: { event: ListedEvent }) {
  const { slug, href, title, date, kind, summary, tags, sources, statistics, more } = event

  return (
    <article id={slug} aria-labelledby={`${slug}-title`} className="timeline-event-grid">
      <span aria-hidden="true" className={DATE_MARKS[date.precision]} />
      <div className="meta">
        <p className="text-md font-semibold text-ink even-digits">
          <a href={`#${slug}`} className="link-plain">
            <time dateTime={date.first}>{date.label}</time>
          </a>
        </p>
        {date.note && <p>{date.note}</p>}
        <p>{kind}</p>
      </div>
      <div className="flex flex-col gap-1.5">
        <h4 id={`${slug}-title`} className="text-xl">
          <a href={href} className="link-plain">
            {title}
          </a>
        </h4>
        <div className="max-w-note">{summary}</div>
        {tags.length > 0 && <TagList tags={tags} />}
        <p className="meta">
          {sources.length === 1 ? 'Source: ' : 'Sources: '}
          {sources.map((source, index) => (
            <span key={source.href}>
              {index > 0 && '; '}
              <a href={source.href}>{source.label}</a>, {source.locator}
            </span>
          ))}
        </p>
      </div>
      {statistics.length > 0 && (
        <div className="flex flex-col gap-2">
          <TimelineStatistics statistics={statistics} />
          {more > 0 && (
            <p className="meta print:hidden">
              <a href={href}>
                {more === 1 ? 'One more statistic' : `${more} more statistics`}
                <span className="sr-only"> of the event {title}</span>
              </a>
            </p>
          )}
        </div>
      )}
    </article>
  )
}

const DATE_MARKS: Record<DatePrecision, string> = {
  day: 'date-mark',
  inferred: 'date-mark date-mark-open',
  year: 'date-mark date-mark-span',
}
