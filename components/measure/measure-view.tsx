import { KnownForm } from '@/components/measure/known-form'
import { MeasureDefinition } from '@/components/measure/measure-definition'
import { MeasureReadings } from '@/components/measure/measure-readings'
import { CiteBlock } from '@/components/site/cite-block'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { UseList } from '@/components/statistic/use-list'
import { IgnoredParameters } from '@/components/timeline/ignored-parameters'
import { formatCitation } from '@/lib/citation/format-citation'
import { WORDS_OF_TODAY } from '@/lib/statistic/format-succession'
import type { AskedMeasure } from '@/lib/measure/asked-measure-queries'

/** A measure as it is today: its numbers, what is counted, and the texts that rest on it. */
export function MeasureView({ asked: { ignored, measure, span } }: { asked: AskedMeasure }) {
  const { address, definition, followed, title, uses } = measure
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: 'Statistics', href: '/statistics' }}
        title={title}
        standfirst={definition}
      />
      <PageBody>
        <IgnoredParameters ignored={ignored} />
        <MeasureReadings measure={measure} followed={followed} words={WORDS_OF_TODAY} />
        <KnownForm address={address} span={span} day={null} />
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
