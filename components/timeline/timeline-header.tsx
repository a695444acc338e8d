import { PageHeader } from '@/components/site/page-header'
import { TIMELINE_DESCRIPTION } from '@/lib/timeline/timeline-description'

/** The head of the timeline, the same above every view of it. */
export function TimelineHeader() {
  return (
    <PageHeader
      kicker={{ label: 'Timeline' }}
      title="UK–France Channel policy, year by year"
      standfirst={TIMELINE_DESCRIPTION}
    />
  )
}
