import type { TimelineEvent } from '@/lib/event/event-record'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import type { KnownState } from '@/lib/timeline/timeline-view'

/** A view of the timeline as it leaves the site: every event of it, however many. */
export type TimelineDownload = {
  filter: TimelineFilter
  /** The filter in words: "Events about Returns, from 2025 on". */
  words: string
  events: TimelineEvent[]
  /** Of a view as known on a day, what it leaves out; null of any other. */
  known: KnownState | null
  /**
   * The last day of which anything in the archive speaks, `YYYY-MM-DD`: the version of the
   * content, since the same content has to give the same bytes on any day.
   */
  recordedTo: string
}
