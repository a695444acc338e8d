import { DataTable } from '@/components/ui/data-table'
import { formatComputed, formatVerdict } from '@/lib/statistic/format-check'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic, StatisticReference } from '@/lib/statistic/statistic-record'

/** Changes that sources state, each beside what our own arithmetic makes of it. */
export function ComparisonTable({ changes }: { changes: Statistic[] }) {
  return (
    <DataTable
      caption="Stated changes, recalculated"
      columns={[
        { key: 'stated', label: 'Stated', kind: 'number' },
        { key: 'reading', label: 'Reading' },
        { key: 'base', label: 'Against' },
        { key: 'computed', label: 'Calculated', kind: 'number' },
        { key: 'verdict', label: 'Result' },
      ]}
      rows={changes.map((statistic) => ({
        key: statistic.slug,
        cells: {
          stated: <a href={statistic.address}>{formatStatistic(statistic)}</a>,
          reading: <ReadingLink reading={statistic.change?.to ?? null} />,
          base: <ReadingLink reading={statistic.change?.from ?? null} />,
          computed: formatComputed(statistic),
          verdict: statistic.change && formatVerdict(statistic.change.check),
        },
      }))}
    />
  )
}

function ReadingLink({ reading }: { reading: StatisticReference | null }) {
  if (reading === null) return 'not stated'
  return <a href={reading.address}>{formatStatistic(reading)}</a>
}
