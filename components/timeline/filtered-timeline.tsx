import { createElement } from 'react'
import { DensityStrip } from '@/components/timeline/density-strip'
import { FilterForm } from '@/components/timeline/filter-form'
import { IgnoredParameters } from '@/components/timeline/ignored-parameters'
import { KnownBanner } from '@/components/timeline/known-banner'
import { PrintedConditions } from '@/components/timeline/printed-conditions'
import { TakeAway } from '@/components/timeline/take-away'
import { TimelineResults } from '@/components/timeline/timeline-results'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'
import { MODULE_ADDRESS } from '@/lib/site/module-address'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import type { TimelineView } from '@/lib/timeline/timeline-queries'

type Props = {
  view: TimelineView
  ignored: IgnoredParameter[]
  vocabulary: TimelineVocabulary
  /** For a view as known on a day, the latest reading of the chosen or main measure by then. */
  reading: Statistic | null
}

/**
 * The timeline with everything that may be asked of it. The element around it swaps the parts with
 * `data-swap` without loading the page; without scripts every link and the form load it.
 */
export function FilteredTimeline({ view, ignored, vocabulary, reading }: Props) {
  const { filter, known } = view
  return createElement(
    'live-timeline',
    { class: 'flex flex-col gap-6' },
    <a href="#events" className="skip-link print:hidden">
      Skip to the events
    </a>,
    <div id="timeline-before" data-swap="" className="flex flex-col gap-6">
      <IgnoredParameters ignored={ignored} />
      {known && <KnownBanner filter={filter} known={known} reading={reading} />}
      <PrintedConditions view={view} />
      <DensityStrip view={view} />
    </div>,
    <FilterForm view={view} vocabulary={vocabulary} />,
    <p role="status" className="sr-only" />,
    <section
      id="events"
      data-swap=""
      aria-labelledby="events-heading"
      className="flex flex-col gap-8"
    >
      <TimelineResults view={view} vocabulary={vocabulary} />
      {view.total > 0 && <TakeAway view={view} />}
    </section>,
    <script type="module" src={MODULE_ADDRESS} async />,
  )
}
