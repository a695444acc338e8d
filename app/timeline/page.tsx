import { SiteFrame } from '@/components/site/site-frame'
import { FilteredTimeline } from '@/components/timeline/filtered-timeline'
import { TimelineHeader } from '@/components/timeline/timeline-header'
import { pageMetadata } from '@/lib/site/page-metadata'
import { TIMELINE_DESCRIPTION } from '@/lib/timeline/timeline-description'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import { getTimelineView, getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

export const metadata = pageMetadata({
  title: 'Timeline',
  description: TIMELINE_DESCRIPTION,
  address: '/timeline',
  calendar: '/timeline.ics',
})

/** The whole timeline, made when the site is built; with parameters, `/views/timeline` answers. */
export default async function TimelinePage() {
  return (
    <SiteFrame current="timeline">
      <div className="page-width">
        <TimelineHeader />
        <FilteredTimeline
          view={await getTimelineView(WHOLE_TIMELINE)}
          ignored={[]}
          vocabulary={await getTimelineVocabulary()}
          reading={null}
        />
      </div>
    </SiteFrame>
  )
}
