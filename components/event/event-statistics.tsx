import { Section } from '@/components/site/section'
import { writeNumber } from '@/components/statistic/present-statistic'
import { DisplayReading } from '@/components/statistic/display-reading'
import { StatisticFacts } from '@/components/statistic/statistic-facts'
import type { EventDetails } from '@/lib/event/event-queries'
import { formatCheck } from '@/lib/statistic/format-check'
import { formatLabel } from '@/lib/statistic/format-label'

/** The numbers that matter to an event, each with why, whence, and what our arithmetic makes of it. */
export function EventStatistics({ event: { keyStatistics } }: { event: EventDetails }) {
  if (keyStatistics.length === 0) return null
  return (
    <Section id="key-statistics" title="Key statistics">
      <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {keyStatistics.map(({ statistic, relevance }) => (
          <li key={statistic.slug} className="flex flex-col gap-2 border-t border-rule pt-4">
            <h3 className="text-xl">{formatLabel(statistic)}</h3>
            <DisplayReading
              href={statistic.address}
              written={writeNumber(statistic)}
              status={statistic.status}
            />
            <p>{relevance}</p>
            <StatisticFacts statistic={statistic} />
            {statistic.change && (
              <p className="bg-shoal px-4 py-2 text-sm">{formatCheck(statistic)}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
