import { FigureLink } from '@/components/statistic/figure-link'
import { SourceLine } from '@/components/statistic/source-line'
import { StatusMark } from '@/components/statistic/status-mark'
import { SuccessionText } from '@/components/statistic/succession-text'
import { DataTable, type Row } from '@/components/ui/data-table'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { FollowedStatistic } from '@/lib/statistic/succession'

/** Statistics that no longer count, each with what took its place, when and why. */
export function ChangedStatistics({ statistics }: { statistics: FollowedStatistic[] }) {
  if (statistics.length === 0) {
    return (
      <p>
        No statistic has been withdrawn or replaced so far. A running total that has since risen is
        not an error: its page says that a later reading is held.
      </p>
    )
  }
  return (
    <DataTable
      caption="Statistics that were withdrawn or replaced"
      columns={[
        { key: 'value', label: 'Value', kind: 'number' },
        { key: 'label', label: 'Statistic' },
        { key: 'period', label: 'Period' },
        { key: 'source', label: 'Source' },
        { key: 'status', label: 'Status' },
        { key: 'followed', label: 'What followed' },
      ]}
      rows={statistics.map(toRow)}
    />
  )
}

function toRow(statistic: FollowedStatistic): Row {
  const { address, locator, measure, period, slug, source, status, value, withdrawal } = statistic
  return {
    key: slug,
    id: slug,
    cells: {
      value: (
        <FigureLink href={address} status={status} value={value}>
          {formatWithUnit(statistic)}
        </FigureLink>
      ),
      label: <a href={measure.address}>{formatLabel(statistic)}</a>,
      period: formatPeriod(period),
      source: <SourceLine source={source} locator={locator} />,
      status: <StatusMark status={status} />,
      followed: (
        <>
          <SuccessionText statistic={statistic} />
          {status === 'withdrawn' && withdrawal && (
            <span className="block meta">{withdrawal.reason}</span>
          )}
        </>
      ),
    },
  }
}
