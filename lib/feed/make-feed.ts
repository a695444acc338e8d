import 'server-only'
import type { FeedEntry, SiteFeed } from '@/lib/feed/feed-entry'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/** A feed is for what is new; the archive is for the rest. */
export const ENTRY_LIMIT = 50

/**
 * A feed of the latest of some entries. Those of one day keep their order. A feed without any is
 * of the day of the archive.
 */
export async function makeFeed(
  about: Pick<SiteFeed, 'page' | 'title' | 'description'>,
  entries: FeedEntry[],
): Promise<SiteFeed> {
  const latest = entries.toSorted((one, other) => other.updated.localeCompare(one.updated, 'en'))
  const updated = latest[0]?.updated ?? (await getTimelineVocabulary()).recordedTo
  return { ...about, updated, entries: latest.slice(0, ENTRY_LIMIT) }
}
