import { DisplayReading } from '@/components/statistic/display-reading'
import { writeNumber } from '@/components/statistic/present-statistic'
import { StatisticStanding } from '@/components/search/statistic-standing'
import type { SearchAnswer as Answer } from '@/lib/search/search-results'
import { formatLabel } from '@/lib/statistic/format-label'

const REASONS: Record<Answer['reason'], string> = {
  number: 'The number that you searched for',
  period: 'The reading of the time that you asked for',
  latest: 'The latest reading that we hold',
}

/** The statistic that answers a search, above its results, and why we take it for the answer. */
export function SearchAnswer({ answer }: { answer: Answer }) {
  const { reason, statistic } = answer
  return (
    <section aria-labelledby="answer-heading" className="border-t-3 border-b border-ink pt-3 pb-4">
      <p className="meta">{REASONS[reason]}</p>
      <h3 id="answer-heading" className="pb-1.5 text-xl">
        {formatLabel(statistic)}
      </h3>
      <DisplayReading
        href={statistic.address}
        written={writeNumber(statistic)}
        status={statistic.status}
      />
      <StatisticStanding statistic={statistic} />
    </section>
  )
}
