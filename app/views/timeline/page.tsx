import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { SiteFrame } from '@/components/site/site-frame'
import { FilteredTimeline } from '@/components/timeline/filtered-timeline'
import { TimelineHeader } from '@/components/timeline/timeline-header'
import { readSearchParameters } from '@/lib/http/read-search-parameters'
import { pageMetadata } from '@/lib/site/page-metadata'
import { getAskedView } from '@/lib/timeline/asked-view-queries'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { formatTimelineFilter } from '@/lib/timeline/format-timeline-filter'
import { isUnfiltered } from '@/lib/timeline/is-unfiltered'
import { listChosenNames } from '@/lib/timeline/list-conditions'
import { TIMELINE_DESCRIPTION } from '@/lib/timeline/timeline-description'

type Props = PageProps<'/views/timeline'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = await loadView(searchParams)
  const { facets, filter, pages } = view
  const asked = formatTimelineFilter(filter, listChosenNames(facets))
  const page = pages > 1 ? `, page ${filter.page} of ${pages}` : ''
  const metadata = pageMetadata({
    title: `Timeline: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}${page}`,
    description: TIMELINE_DESCRIPTION,
    address: formatTimelineAddress(filter),
    // A calendar has all events of the view, and no pages.
    calendar: formatTimelineAddress({ ...filter, page: 1 }, '/timeline.ics'),
  })
  // Search engines are to have the whole timeline, all of its pages, and none of its extracts.
  const isWhole = isUnfiltered(filter) && filter.known === null
  return isWhole ? metadata : { ...metadata, robots: { index: false, follow: true } }
}

/** `/timeline` with parameters, made when it is asked for. Readers see it under that address. */
export default async function TimelineViewPage({ searchParams }: Props) {
  const { ignored, isCanonical, reading, view, vocabulary } = await loadView(searchParams)
  if (!isCanonical) redirect(formatTimelineAddress(view.filter) as Route) // an address of ours
  return (
    <SiteFrame current="timeline">
      <div className="page-width">
        <TimelineHeader />
        <FilteredTimeline view={view} ignored={ignored} vocabulary={vocabulary} reading={reading} />
      </div>
    </SiteFrame>
  )
}

/** A string, so that the view is made once for the page and what is said about it. */
async function loadView(searchParams: Props['searchParams']) {
  return getAskedView(readSearchParameters(await searchParams).toString())
}
