import { FigureLink } from '@/components/statistic/figure-link'
import { SourceLine } from '@/components/statistic/source-line'
import { Standing } from '@/components/statistic/standing'
import { type Column, DataTable, type Row } from '@/components/ui/data-table'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

const COLUMNS = {
  value: { key: 'value', label: 'Value', kind: 'number' },
  label: { key: 'label', label: 'Statistic' },
  period: { key: 'period', label: 'Period' },
  source: { key: 'source', label: 'Source' },
  locator: { key: 'locator', label: 'Locator' },
  status: { key: 'status', label: 'Status' },
} as const satisfies Record<string, Column>

/** What may be left out where a heading above the table already says it. */
const VIEWS = {
  full: [COLUMNS.value, COLUMNS.label, COLUMNS.period, COLUMNS.source, COLUMNS.status],
  ofArticle: [COLUMNS.value, COLUMNS.label, COLUMNS.source],
  ofMeasure: [COLUMNS.value, COLUMNS.period, COLUMNS.source, COLUMNS.status],
  ofSource: [COLUMNS.value, COLUMNS.label, COLUMNS.period, COLUMNS.locator, COLUMNS.status],
} as const satisfies Record<string, [Column, ...Column[]]>

type Props = { caption: string; statistics: Statistic[]; view: keyof typeof VIEWS }

/** Statistics one below the other, each with its period, source and status. */
export function StatisticTable({ caption, statistics, view }: Props) {
  return <DataTable caption={caption} columns={[...VIEWS[view]]} rows={statistics.map(toRow)} />
}

function toRow(statistic: Statistic): Row {
  const { address, locator, measure, period, slug, source, status, value } = statistic
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
      locator,
      status: <Standing statistic={statistic} />,
    },
  }
}
