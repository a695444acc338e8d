import { Caution } from '@/components/site/caution'
import { Section } from '@/components/site/section'
import { CheckBlock } from '@/components/statistic/check-block'
import { DisplayReading } from '@/components/statistic/display-reading'
import { writeNumber } from '@/components/statistic/present-statistic'
import { StatisticFacts } from '@/components/statistic/statistic-facts'
import { SuccessionText } from '@/components/statistic/succession-text'
import type { EventDetails, FollowedKeyStatistic } from '@/lib/event/event-queries'
import { formatLabel } from '@/lib/statistic/format-label'

/** The numbers that matter to an event, each with why, whence, and what our arithmetic makes of it. */
export function EventStatistics({ event: { keyStatistics } }: { event: EventDetails }) {
  if (keyStatistics.length === 0) return null
  return (
    <Section id="key-statistics" title="Key statistics">
      <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {keyStatistics.map((keyStatistic) => (
          <li
            key={keyStatistic.statistic.slug}
            className="flex flex-col gap-2 border-t border-rule pt-4"
          >
            <EventStatistic keyStatistic={keyStatistic} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function EventStatistic({ keyStatistic }: { keyStatistic: FollowedKeyStatistic }) {
  const { relevance, statistic } = keyStatistic
  const { address, questioned, status, succession, withdrawal } = statistic
  return (
    <>
      <h3 className="text-xl">{formatLabel(statistic)}</h3>
      <DisplayReading href={address} written={writeNumber(statistic)} status={status} />
      <p>{relevance}</p>
      <StatisticFacts statistic={statistic} />
      {succession.length > 0 && (
        <p className="text-md">
          <SuccessionText statistic={statistic} />
        </p>
      )}
      {withdrawal && <Caution label="Withdrawn">{withdrawal.reason}</Caution>}
      {questioned !== null && <Caution label="Questioned">{questioned}</Caution>}
      <CheckBlock statistic={statistic} />
    </>
  )
}
