import { FigureLink } from '@/components/statistic/figure-link'
import { SourceLine } from '@/components/statistic/source-line'
import { Standing } from '@/components/statistic/standing'
import { type Column, DataTable, type Row } from '@/components/ui/data-table'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatKnownFrom } from '@/lib/source/format-source'
import { formatDifferingChange } from '@/lib/statistic/format-check'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

const COLUMNS = {
  value: { key: 'value', label: 'Value', kind: 'number' },
  label: { key: 'label', label: 'Statistic' },
  period: { key: 'period', label: 'Period' },
  source: { key: 'source', label: 'Source' },
  knownFrom: { key: 'knownFrom', label: 'Known from' },
  locator: { key: 'locator', label: 'Locator' },
  status: { key: 'status', label: 'Status' },
} as const satisfies Record<string, Column>

/** What may be left out where a heading above the table already says it. */
const VIEWS = {
  full: [COLUMNS.value, COLUMNS.label, COLUMNS.period, COLUMNS.source, COLUMNS.status],
  ofArticle: [COLUMNS.value, COLUMNS.label, COLUMNS.source],
  ofMeasure: [COLUMNS.value, COLUMNS.period, COLUMNS.source, COLUMNS.knownFrom, COLUMNS.status],
  ofSource: [COLUMNS.value, COLUMNS.label, COLUMNS.period, COLUMNS.locator, COLUMNS.status],
} as const satisfies Record<string, [Column, ...Column[]]>

type Props = { caption: string; statistics: Statistic[]; view: keyof typeof VIEWS }

/** Statistics one below the other, each with its period, source and status. */
export function StatisticTable({ caption, statistics, view }: Props) {
  return <DataTable caption={caption} columns={[...VIEWS[view]]} rows={statistics.map(toRow)} />
}

function toRow(statistic: Statistic): Row {
  const { address, locator, period, slug, source, status, value } = statistic
  return {
    key: slug,
    id: slug,
    cells: {
      value: (
        <FigureLink href={address} status={status} value={value}>
          {formatWithUnit(statistic)}
        </FigureLink>
      ),
      label: <LabelCell statistic={statistic} />,
      period: formatPeriod(period),
      source: <SourceLine source={source} locator={locator} />,
      knownFrom: formatKnownFrom(source),
      locator,
      status: <Standing statistic={statistic} />,
    },
  }
}

/** What is counted; a stated change that does not come out says so. */
function LabelCell({ statistic }: { statistic: Statistic }) {
  const differing = formatDifferingChange(statistic)
  return (
    <>
      <a href={statistic.measure.address}>{formatLabel(statistic)}</a>
      {differing !== null && <span className="block meta">{differing}.</span>}
    </>
  )
}
