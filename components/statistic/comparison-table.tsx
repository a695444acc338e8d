import { FigureLink } from '@/components/statistic/figure-link'
import { DataTable } from '@/components/ui/data-table'
import { formatComputed, formatDifferingChange, formatVerdict } from '@/lib/statistic/format-check'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'

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
          stated: (
            <FigureLink href={statistic.address} status={statistic.status}>
              {formatStatistic(statistic)}
            </FigureLink>
          ),
          reading: <ReadingLink reading={statistic.change?.to ?? null} />,
          base: <ReadingLink reading={statistic.change?.from ?? null} />,
          computed: formatComputed(statistic),
          verdict: <VerdictCell statistic={statistic} />,
        },
      }))}
    />
  )
}

/** A verdict in a word, and in a sentence where the sum does not come out. */
function VerdictCell({ statistic }: { statistic: Statistic }) {
  const differing = formatDifferingChange(statistic)
  return (
    <>
      {statistic.change && formatVerdict(statistic.change.check)}
      {differing !== null && `. ${differing}.`}
    </>
  )
}

function ReadingLink({ reading }: { reading: StatisticReference | null }) {
  if (reading === null) return 'not stated'
  return <a href={reading.address}>{formatStatistic(reading)}</a>
}
