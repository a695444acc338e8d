import type { ReactNode } from 'react'
import { type ListedStatistic, StatisticList } from '@/components/statistic/statistic-list'
import { TagList } from '@/components/ui/tag-list'
import type { DatePrecision } from '@/lib/event/event-record'

/** An event as the timeline shows it. */
export type ListedEvent = {
  /** Its name in the address of the page: `#slug`. */
  slug: string
  href: string
  title: string
  date: { label: string; precision: DatePrecision }
  summary: ReactNode
  tags: { href: string; label: string }[]
  sources: { href: string; label: string; locator: string }[]
  /** Two at most. */
  statistics: ListedStatistic[]
}

/** One event: when, what, on whose word, and the numbers stated at the time. */
export function TimelineEvent({ event }: { event: ListedEvent }) {
  const { slug, href, title, date, summary, tags, sources, statistics } = event

  return (
    <article id={slug} aria-labelledby={`${slug}-title`} className="timeline-event-grid">
      <span aria-hidden="true" className={DATE_MARKS[date.precision]} />
      <p className="text-md font-semibold tabular-nums">
        {date.label}
        {DATE_WORDS[date.precision] && (
          <span className="block meta font-normal">{DATE_WORDS[date.precision]}</span>
        )}
      </p>
      <div className="flex flex-col gap-1.5">
        <h3 id={`${slug}-title`} className="text-xl">
          <a href={href} className="link-plain">
            {title}
          </a>
        </h3>
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
      {statistics.length > 0 && <StatisticList statistics={statistics} />}
    </article>
  )
}

const DATE_MARKS: Record<DatePrecision, string> = {
  day: 'date-mark',
  inferred: 'date-mark date-mark-open',
  year: 'date-mark date-mark-span',
}

const DATE_WORDS: Record<DatePrecision, string | null> = {
  day: null,
  inferred: 'date inferred',
  year: 'day not stated',
}
