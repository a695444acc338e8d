import { FigureLink } from '@/components/statistic/figure-link'
import type { MarkStatus } from '@/components/statistic/mark-status'
import { StatusMark } from '@/components/statistic/status-mark'
import { isLongNumber, type WrittenNumber } from '@/components/statistic/written-number'

/** One of the numbers that open a page, with all that may not be shown without it. */
export type LeadingReading = {
  href: string
  /** What it counts. */
  label: string
  written: WrittenNumber
  /** "As of 5 March 2025", "Before 11 July 2025". */
  asOf: string
  source: { href: string; label: string; locator: string }
  status: MarkStatus
  /** What follows the status: "one report". */
  statusNote?: string
}

/** Up to four numbers side by side, two by two on a phone; hairlines between, never a box. */
export function LeadingReadings({ statistics }: { statistics: LeadingReading[] }) {
  return (
    <ul className="key-grid border-b border-ink lg:border-t-3">
      {statistics.map((statistic) => (
        <li
          key={statistic.href}
          className="min-w-0 border-t border-rule py-4.5 lg:border-t-0 lg:pr-4 lg:not-first:border-l lg:not-first:pl-6"
        >
          <LeadingReadingCell statistic={statistic} />
        </li>
      ))}
    </ul>
  )
}

function LeadingReadingCell({ statistic }: { statistic: LeadingReading }) {
  const { href, label, written, asOf, source, status, statusNote } = statistic

  return (
    <>
      <p className="snug font-semibold">{label}</p>
      <p className={isLongNumber(written) ? NUMBER_STYLES.long : NUMBER_STYLES.short}>
        {written.before && <small className="text-qualifier">{written.before}</small>}{' '}
        <FigureLink href={href} status={status} value={written.value}>
          {written.number}
        </FigureLink>{' '}
        {written.after && <small className="text-qualifier">{written.after}</small>}
      </p>
      <p className="meta">{asOf}</p>
      <p className="meta">
        <a href={source.href}>{source.label}</a>, {source.locator}
      </p>
      <p className="meta">
        <StatusMark status={status} />
        {statusNote && `: ${statusNote}`}
      </p>
    </>
  )
}

const NUMBER_STYLES = {
  short: 'bracket-close pt-1.5 pb-3 font-serif text-figure font-medium',
  long: 'bracket-close pt-1.5 pb-3 font-serif text-figure-long font-medium',
}
