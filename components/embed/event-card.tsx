import { EmbedStatistics } from '@/components/embed/embed-statistics'
import { EmbedText } from '@/components/embed/embed-text'
import { OutdatedFigures } from '@/components/embed/outdated-figures'
import { TopLink } from '@/components/embed/top-link'
import type { TimelineEvent } from '@/lib/event/event-queries'
import { formatEventDate, formatEventKind } from '@/lib/event/format-event'
import { listOutdatedFigures } from '@/lib/event/list-outdated-figures'
import { formatSource } from '@/lib/source/format-source'

/** One event for a frame on another site: when, what, on whose word, and its key statistics. */
export function EventCard({ event }: { event: TimelineEvent }) {
  const { address, dateFrom, figures, keyStatistics, kind, plainTitle, sources, summary } = event
  return (
    <article className="flex flex-col gap-3">
      <header className="flex flex-col gap-1">
        <p className="meta">
          {formatEventKind(kind)}. <time dateTime={dateFrom}>{formatEventDate(event)}</time>
        </p>
        <h1 className="text-2xl">
          <TopLink href={address} className="link-plain">
            {plainTitle}
          </TopLink>
        </h1>
      </header>
      <OutdatedFigures figures={listOutdatedFigures(event)} />
      <EmbedText html={summary} figures={figures} />
      <EmbedStatistics statistics={keyStatistics.map(({ statistic }) => statistic)} />
      <ul className="meta">
        {sources.map((source) => (
          <li key={source.slug}>
            Source: <TopLink href={source.address}>{formatSource(source)}</TopLink>,{' '}
            {source.locator}
          </li>
        ))}
      </ul>
    </article>
  )
}
