import { StatisticTable } from '@/components/statistic/statistic-table'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** Statistics that no longer count, each with what took its place. */
export function ChangedStatistics({ statistics }: { statistics: Statistic[] }) {
  if (statistics.length === 0) {
    return (
      <p>
        No statistic has been withdrawn or replaced so far. A running total that has since risen is
        not an error: its page says that a later reading is held.
      </p>
    )
  }
  return (
    <StatisticTable
      caption="Statistics that were withdrawn or replaced"
      statistics={statistics}
      view="full"
    />
  )
}
