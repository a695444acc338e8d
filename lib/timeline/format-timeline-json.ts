import { toEventData } from '@/lib/event/event-data'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import type { TimelineDownload } from '@/lib/timeline/timeline-download'

/**
 * The events of a view for programs, in the shape that docs/data.md describes: what was asked, in
 * words and by parameter, and every event with its key statistics and sources.
 */
export function formatTimelineJson(download: TimelineDownload): string {
  const { filter, words, events, known, recordedTo } = download
  const url = absoluteUrl(formatTimelineAddress(filter))
  const document = {
    title: `${SITE.name}: timeline`,
    description: words,
    url,
    parameters: Object.fromEntries(new URL(url).searchParams),
    licence: SITE.licence,
    ...{ recordedTo, known },
    count: events.length,
    events: events.map(toEventData),
  }
  return `${JSON.stringify(document)}\n`
}
