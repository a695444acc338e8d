import { Caution } from '@/components/site/caution'
import { formatSource } from '@/lib/source/format-source'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { StatisticDetails } from '@/lib/statistic/statistic-queries'

/** Says in a line that a statistic is contradicted, and leads to where both stand side by side. */
export function RivalNote({ statistic }: { statistic: StatisticDetails }) {
  const { change, measure, rivals } = statistic
  if (rivals.length === 0) return null
  return (
    <Caution label="The sources disagree">
      {change ? 'Of the same two readings' : 'About the same days'}{' '}
      {rivals.map((rival, index) => (
        <span key={rival.slug}>
          {index > 0 && ', and '}
          {formatSource(rival.source)} says <a href={rival.address}>{formatStatistic(rival)}</a>
        </span>
      ))}
      . <a href={`${measure.address}#disagreements`}>Compare them side by side</a>.
    </Caution>
  )
}
