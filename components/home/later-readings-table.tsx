import { SourceLine } from '@/components/statistic/source-line'
import { DataTable } from '@/components/ui/data-table'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What a figure was, and the later one that followed it. */
export function LaterReadingsTable({ statistics }: { statistics: Statistic[] }) {
  return (
    <DataTable
      caption="Figures that a later reading has followed"
      columns={[
        { key: 'label', label: 'Statistic' },
        { key: 'was', label: 'Was' },
        { key: 'now', label: 'Then' },
        { key: 'source', label: 'Source of the earlier figure' },
      ]}
      rows={statistics.map((statistic) => ({
        key: statistic.slug,
        cells: {
          label: <a href={statistic.measure.address}>{formatLabel(statistic)}</a>,
          was: <a href={statistic.address}>{formatStatistic(statistic)}</a>,
          now: statistic.supersededBy && (
            <a href={statistic.supersededBy.address}>{formatStatistic(statistic.supersededBy)}</a>
          ),
          source: <SourceLine source={statistic.source} locator={statistic.locator} />,
        },
      }))}
    />
  )
}
