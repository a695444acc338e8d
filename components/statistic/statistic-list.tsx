import type { ReactNode } from 'react'
import { FigureLink } from '@/components/statistic/figure-link'
import type { MarkStatus } from '@/components/statistic/mark-status'
import { StatusMark } from '@/components/statistic/status-mark'
import type { WrittenNumber } from '@/components/statistic/written-number'

/** A number and what it counts, in a list. */
export type ListedStatistic = {
  href: string
  written: WrittenNumber
  label: ReactNode
  status: MarkStatus
  /** What follows the status: "by 20,000", with a link. */
  statusNote?: ReactNode
}

/** Numbers with what they count beside them: at an event, in an article. A current one needs no word. */
export function StatisticList({ statistics }: { statistics: ListedStatistic[] }) {
  return (
    <ul className="reading-grid text-sm text-ink-2">
      {statistics.map(({ href, written, label, status, statusNote }) => (
        <li key={href}>
          <p className="font-serif text-reading font-medium text-ink">
            {written.before && <small className="font-sans text-sm">{written.before}</small>}{' '}
            <FigureLink href={href} status={status} value={written.value}>
              {written.number}
            </FigureLink>{' '}
            {written.after && <small className="font-sans text-sm">{written.after}</small>}
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
        </li>
      ))}
    </ul>
  )
}
