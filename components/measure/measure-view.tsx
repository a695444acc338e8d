import { MeasureChart } from '@/components/measure/measure-chart'
import { MeasureDefinition } from '@/components/measure/measure-definition'
import { SameDatesChart } from '@/components/measure/same-dates-chart'
import { CiteBlock } from '@/components/site/cite-block'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { ComparisonTable } from '@/components/statistic/comparison-table'
import { DisplayReading } from '@/components/statistic/display-reading'
import { writeNumber } from '@/components/statistic/present-statistic'
import { StatisticFacts } from '@/components/statistic/statistic-facts'
import { StatisticTable } from '@/components/statistic/statistic-table'
import { UseList } from '@/components/statistic/use-list'
import { formatCitation } from '@/lib/citation/format-citation'
import type { MeasureDetails } from '@/lib/measure/measure-queries'

/** A measure: its latest reading, all readings drawn and listed, the changes stated, the caveats. */
export function MeasureView({ measure }: { measure: MeasureDetails }) {
  const { address, changes, definition, readings, title, uses } = measure
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: 'Statistics', href: '/statistics' }}
        title={title}
        standfirst={definition}
      />
      <PageBody>
        <LatestReading measure={measure} />
        <MeasureChart measure={measure} size="page" />
        {readings.length > 0 && (
          <Section id="readings" title="All readings">
            <StatisticTable
              caption={`Readings of ${title}`}
              statistics={readings}
              view="ofMeasure"
            />
          </Section>
        )}
        {changes.length > 0 && (
          <Section id="changes" title="Stated changes, checked">
            <ComparisonTable changes={changes} />
            <SameDatesChart measure={measure} />
          </Section>
        )}
        <MeasureDefinition measure={measure} />
        <Section id="uses" title="Where it is used">
          <UseList uses={uses} />
        </Section>
        <Section id="cite" title="Cite this measure">
          <CiteBlock>{formatCitation({ title, address })}</CiteBlock>
        </Section>
      </PageBody>
    </div>
  )
}

function LatestReading({ measure: { latest, readings } }: { measure: MeasureDetails }) {
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
