import { SITE } from '@/lib/site'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { formatTimelineFilter } from '@/lib/timeline/format-timeline-filter'
import { listChosenNames } from '@/lib/timeline/list-conditions'
import type { TimelineView } from '@/lib/timeline/timeline-queries'

/** On paper, where there is no form: what the view asks for, and its address. */
export function PrintedConditions({ view }: { view: TimelineView }) {
  const { facets, filter } = view
  return (
    <p className="hidden print:block">
      {formatTimelineFilter(filter, listChosenNames(facets))}.{' '}
      {new URL(formatTimelineAddress(filter), SITE.url).href}
    </p>
  )
}
