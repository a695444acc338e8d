import type { Metadata } from 'next'
import { EmbedNotices } from '@/components/embed/embed-notices'
import { TimelineCard } from '@/components/embed/timeline-card'
import { readSearchParameters } from '@/lib/http/read-search-parameters'
import { pageMetadata } from '@/lib/site/page-metadata'
import { getFilterNames } from '@/lib/timeline/filter-name-queries'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { formatTimelineFilter } from '@/lib/timeline/format-timeline-filter'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import { getTimelineView, getTimelineVocabulary } from '@/lib/timeline/timeline-queries'
import { TIMELINE_DESCRIPTION } from '@/lib/timeline/timeline-description'

type Props = PageProps<'/embed/timeline'>

/** A frame is no place for a long list: its reader goes on to the site. */
const EVENTS_SHOWN = 10

/** The view on the timeline itself is the one to be found. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = await loadFilter(searchParams)
  const metadata = pageMetadata({
    title: formatTimelineFilter(filter, await getFilterNames(filter)),
    description: TIMELINE_DESCRIPTION,
    address: formatTimelineAddress(filter),
  })
  return { ...metadata, robots: { index: false, follow: true } }
}

export default async function EmbeddedTimelinePage({ searchParams }: Props) {
  const { filter, ignored } = await loadFilter(searchParams)
  const { events, known, total } = await getTimelineView(filter)
  return (
    <>
      <EmbedNotices
        ignored={ignored}
        known={known}
        present={formatTimelineAddress({ ...filter, known: null })}
      />
      <TimelineCard
        words={formatTimelineFilter(filter, await getFilterNames(filter))}
        events={events.slice(0, EVENTS_SHOWN)}
        total={total}
        address={formatTimelineAddress(filter)}
      />
    </>
  )
}

/** A frame always shows the first events, whatever page its address names. */
async function loadFilter(searchParams: Props['searchParams']) {
  const parameters = readSearchParameters(await searchParams)
  const { filter, ignored } = parseTimelineFilter(parameters, await getTimelineVocabulary())
  return { filter: { ...filter, page: 1 }, ignored }
}
