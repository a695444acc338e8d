import { FigureLink } from '@/components/statistic/figure-link'
import { SourceLine } from '@/components/statistic/source-line'
import { StatusMark } from '@/components/statistic/status-mark'
import { DataTable, type Row } from '@/components/ui/data-table'
import { formatDays, formatPeriod } from '@/lib/format-calendar-date'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { Disagreement } from '@/lib/statistic/list-disagreements'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What sources say differently about one thing, side by side, without saying which is right. */
export function DisagreementList({ disagreements }: { disagreements: Disagreement[] }) {
  return (
    <>
      <p className="max-w-text">
        These cannot all be true as they are worded. We show each as its source gives it, and do not
        choose between them.
      </p>
      {disagreements.map(({ key, statistics }) => (
        <section key={key} aria-labelledby={`rivals-${statistics[0].slug}`}>
          <h3 id={`rivals-${statistics[0].slug}`} className="pb-2 text-xl">
            {formatSubject(statistics[0])}
          </h3>
          <DataTable
            caption={`What the sources say: ${formatSubject(statistics[0])}`}
            columns={[
              { key: 'value', label: 'Value', kind: 'number' },
              { key: 'statedBy', label: 'Stated by' },
              { key: 'source', label: 'Source' },
              { key: 'status', label: 'Status' },
            ]}
            rows={statistics.map(toRow)}
          />
        </section>
      ))}
    </>
  )
}

/** The days that all of them are about, or the two readings that all of them compare. */
function formatSubject({ change, period, periodFrom, periodTo }: Statistic): string {
  if (change?.from && change.to) {
    return `${formatPeriod(change.to.period)} against ${formatPeriod(change.from.period)}`
  }
  return periodFrom && periodTo ? formatDays(periodFrom, periodTo) : formatPeriod(period)
}

function toRow(statistic: Statistic): Row {
  const { address, locator, slug, source, statedBy, status, value } = statistic
  return {
    key: slug,
    cells: {
      value: (
        <FigureLink href={address} status={status} value={value}>
          {formatWithUnit(statistic)}
        </FigureLink>
      ),
      statedBy: statedBy ? <a href={statedBy.address}>{statedBy.name}</a> : 'The source itself',
      source: <SourceLine source={source} locator={locator} />,
      status: <StatusMark status={status} />,
    },
  }
}
