import type { FeedEntry } from '@/lib/feed/feed-entry'
import { feedLink, formatFeedParagraph } from '@/lib/feed/feed-html'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatPublished } from '@/lib/source/format-source'
import type { SourceSummary } from '@/lib/source/source-record'

/** A source in a feed: its title, who published it, and when, on its last day that is possible. */
export function toSourceEntry(source: SourceSummary): FeedEntry {
  const { address, isDated, publishedTo, publisher, shortTitle, title } = source
  const url = absoluteUrl(address)
  const by = publisher === null ? 'Publisher not stated, ' : `Published by ${publisher.name}, `
  return {
    ...{ id: url, url, title: `${title} (${shortTitle})` },
    html: formatFeedParagraph(feedLink(address, title), `. ${by}${formatPublished(source)}.`),
    kind: 'Source',
    published: isDated ? publishedTo : null,
    updated: publishedTo,
  }
}
