import { SourceLine } from '@/components/statistic/source-line'
import { Standing } from '@/components/statistic/standing'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatNature } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What may not be missing beside a number: its time, its source, and where it stands now. */
export function StatisticStanding({ statistic }: { statistic: Statistic }) {
  const { locator, nature, period, source } = statistic
  return (
    <p className="meta">
      {period === 'not-stated' ? 'Period not stated' : formatPeriod(period)}.{' '}
      {nature !== null && `${formatNature(nature)}. `}
      <SourceLine source={source} locator={locator} />. <Standing statistic={statistic} />
    </p>
  )
}
