import { KnownForm } from '@/components/measure/known-form'
import { KnownMeasureBanner } from '@/components/measure/known-measure-banner'
import { MeasureDefinition } from '@/components/measure/measure-definition'
import { MeasureReadings } from '@/components/measure/measure-readings'
import { CiteBlock } from '@/components/site/cite-block'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { formatCitation } from '@/lib/citation/format-citation'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { KnownSpan } from '@/lib/measure/asked-measure-queries'
import type { KnownMeasure } from '@/lib/measure/known-measure'
import { WORDS_OF_A_DAY } from '@/lib/statistic/format-succession'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'

/** A measure as it was known on a day. The texts that rest on it are of today, so they are left out. */
export function KnownMeasureView({ known, span }: { known: KnownMeasure; span: KnownSpan }) {
  const { day, measure } = known
  const { address, changes, definition, readings, title } = measure
  const cited = {
    title: `${title}, as known on ${formatCalendarDate(day)}`,
    address: formatTimelineAddress({ known: day }, address),
  }
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: 'Statistics', href: '/statistics' }}
        title={title}
        standfirst={definition}
      />
      <PageBody>
        <KnownMeasureBanner known={known} />
        {readings.length + changes.length > 0 && (
          <MeasureReadings measure={measure} followed={known.followed} words={WORDS_OF_A_DAY} />
        )}
        <KnownForm address={address} span={span} day={day} />
        <MeasureDefinition measure={measure} />
        <Section id="cite" title="Cite this measure">
          <CiteBlock>{formatCitation(cited)}</CiteBlock>
        </Section>
      </PageBody>
    </div>
  )
}
