import { StatusMark } from '@/components/statistic/status-mark'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** Where a statistic stands now, and what followed it. */
export function Standing({ statistic }: { statistic: Statistic }) {
  const { status, supersededBy } = statistic
  return (
    <>
      <StatusMark status={status} />
      {supersededBy && (
        <>
          : <a href={supersededBy.address}>{formatStatistic(supersededBy)}</a>
        </>
      )}
    </>
  )
}
