import { FigureLink } from '@/components/statistic/figure-link'
import type { ListedStatistic } from '@/components/statistic/statistic-list'
import { StatusMark } from '@/components/statistic/status-mark'

/** A number beside an event: why it matters to it, and where it is stated. */
export type EventStatistic = ListedStatistic & {
  relevance: string
  source: { href: string; label: string; locator: string }
}

/** The numbers beside an event, each with why it matters there and where it is stated. */
export function TimelineStatistics({ statistics }: { statistics: EventStatistic[] }) {
  return (
    <ul className="reading-grid text-sm text-ink-2">
      {statistics.map(({ href, written, label, relevance, source, status, statusNote }) => (
        <li key={href}>
          <p className="font-serif text-reading font-medium text-ink">
            {written.before && <small className="font-sans text-sm">{written.before}</small>}{' '}
            <FigureLink href={href} status={status} value={written.value}>
              {written.number}
            </FigureLink>
          </p>
          <p>
            {label}
            {status !== 'current' && (
              <>
                . <StatusMark status={status} />
                {statusNote && <>: {statusNote}</>}
              </>
            )}
          </p>
          <div className="col-span-full pt-2 pb-2 meta">
            <p className="text-ink">{relevance}</p>
            <p>
              <a href={source.href}>{source.label}</a>, {source.locator}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
