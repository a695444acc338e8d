import { Section } from '@/components/site/section'
import { SuccessionText } from '@/components/statistic/succession-text'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import { describePredecessor } from '@/lib/statistic/format-succession'
import type { StatisticDetails } from '@/lib/statistic/statistic-queries'

/** What followed a statistic and what it followed, each a link away; nothing where it stands alone. */
export function SuccessionSection({ statistic }: { statistic: StatisticDetails }) {
  const { predecessors, succession } = statistic
  const steps = succession.flatMap(({ to }) => to ?? [])
  if (succession.length === 0 && predecessors.length === 0) return null
  return (
    <Section id="succession" title="Before and after">
      <ul className="dash-list flex max-w-text flex-col gap-2">
        {predecessors.map(({ statistic: earlier, step }) => {
          const { before, rest } = describePredecessor(earlier, step)
          return (
            <li key={earlier.slug}>
              {before} <a href={earlier.address}>{formatStatistic(earlier)}</a>
              {rest}
            </li>
          )
        })}
        {succession.length > 0 && (
          <li>
            <SuccessionText statistic={statistic} />
          </li>
        )}
        {steps.length > 1 && (
          <li>
            Step by step:{' '}
            {steps.map(({ address, slug, ...step }, index) => (
              <span key={slug}>
                {index > 0 && ', then '}
                <a href={address}>{formatStatistic(step)}</a>
              </span>
            ))}
            .
          </li>
        )}
      </ul>
    </Section>
  )
}
