import { MeasureChart } from '@/components/measure/measure-chart'
import { SameDatesChart } from '@/components/measure/same-dates-chart'
import { Section } from '@/components/site/section'
import { ComparisonTable } from '@/components/statistic/comparison-table'
import { DisagreementList } from '@/components/statistic/disagreement-list'
import { DisplayReading } from '@/components/statistic/display-reading'
import { writeNumber } from '@/components/statistic/present-statistic'
import { StatisticFacts } from '@/components/statistic/statistic-facts'
import { StatisticTable } from '@/components/statistic/statistic-table'
import { SuccessionText } from '@/components/statistic/succession-text'
import { listDisagreements } from '@/lib/statistic/list-disagreements'
import type { Measure } from '@/lib/measure/measure-queries'
import type { SuccessionWords } from '@/lib/statistic/format-succession'
import type { FollowedStatistic } from '@/lib/statistic/succession'

type Props = {
  measure: Measure
  /** Those of its statistics that others followed, each with these. */
  followed: FollowedStatistic[]
  /** Of today, or of the day on which it is shown as known. */
  words: SuccessionWords
}

/** The numbers of a measure: the latest reading, all readings drawn and listed, the changes stated. */
export function MeasureReadings({ measure, followed, words }: Props) {
  const { changes, readings, title } = measure
  const disagreements = listDisagreements([...readings, ...changes])
  return (
    <>
      <LatestReading measure={measure} />
      <MeasureChart measure={measure} size="page" />
      {readings.length > 0 && (
        <Section id="readings" title="All readings">
          <StatisticTable caption={`Readings of ${title}`} statistics={readings} view="ofMeasure" />
        </Section>
      )}
      <Successions followed={followed} words={words} />
      {disagreements.length > 0 && (
        <Section id="disagreements" title="Where the sources disagree">
          <DisagreementList disagreements={disagreements} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section id="changes" title="Stated changes, checked">
          <ComparisonTable changes={changes} />
          <SameDatesChart measure={measure} />
        </Section>
      )}
    </>
  )
}

/** Nothing where every statistic stands as it is. */
function Successions({ followed, words }: Omit<Props, 'measure'>) {
  if (followed.length === 0) return null
  return (
    <Section id="succession" title="Before and after">
      <ul className="dash-list flex max-w-text flex-col gap-2">
        {followed.map((statistic) => (
          <li key={statistic.slug}>
            <SuccessionText statistic={statistic} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LatestReading({ measure: { latest, readings } }: { measure: Measure }) {
  if (!latest) {
    return readings.length === 0 ? (
      <p>The sources state a change of this measure, and no reading of it.</p>
    ) : (
      <p>Several readings end on one date, so none of them is the latest. All are listed below.</p>
    )
  }
  return (
    <div className="lead-grid">
      <section aria-labelledby="latest-heading">
        <h2 id="latest-heading" className="meta font-normal">
          Latest reading
        </h2>
        <DisplayReading
          href={latest.address}
          written={writeNumber(latest)}
          status={latest.status}
        />
      </section>
      <StatisticFacts statistic={latest} />
    </div>
  )
}
