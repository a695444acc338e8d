import { EmbedFigure } from '@/components/embed/embed-figure'
import { TopLink } from '@/components/embed/top-link'
import { writeNumber } from '@/components/statistic/present-statistic'
import { StatusMark } from '@/components/statistic/status-mark'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatSource } from '@/lib/source/format-source'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** Key statistics inside a frame: each with its mark, what it is, where it stands and whence it is. */
export function EmbedStatistics({ statistics }: { statistics: Statistic[] }) {
  if (statistics.length === 0) return null
  return (
    <ul className="flex flex-col gap-3">
      {statistics.map((statistic) => (
        <li key={statistic.slug} className="border-t border-rule pt-2">
          <EmbedStatistic statistic={statistic} />
        </li>
      ))}
    </ul>
  )
}

function EmbedStatistic({ statistic }: { statistic: Statistic }) {
  const { address, locator, period, source, status, supersededBy } = statistic
  const { before, number, after, value } = writeNumber(statistic)
  return (
    <>
      <p className="pb-1.5 font-serif text-reading font-medium">
        {before && <small className="font-sans text-sm">{before} </small>}
        <EmbedFigure href={address} status={status} value={value}>
          {number}
        </EmbedFigure>
        {after && <small className="font-sans text-sm"> {after}</small>}
      </p>
      <p className="text-sm">
        {formatLabel(statistic)}. {formatPeriod(period)}.
      </p>
      <p className="meta">
        <StatusMark status={status} />
        {supersededBy && (
          <>
            : <TopLink href={supersededBy.address}>{formatStatistic(supersededBy)}</TopLink>
          </>
        )}
        . Source: <TopLink href={source.address}>{formatSource(source)}</TopLink>, {locator}
      </p>
    </>
  )
}
