import type { TimelineEvent } from '@/lib/event/event-record'
import { formatEventDate, formatEventKind } from '@/lib/event/format-event'
import type { FeedEntry } from '@/lib/feed/feed-entry'
import { feedLink, formatFeedHtml, formatFeedParagraph } from '@/lib/feed/feed-html'
import { parseHtml } from '@/lib/markdown/parse-html'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatSource } from '@/lib/source/format-source'

/**
 * An event in a feed: its summary, its days and its sources. It counts as of the day by which all
 * of its sources had appeared, because until then nobody could have told it so.
 */
export function toEventEntry(event: TimelineEvent): FeedEntry {
  const { address, dateTo, figures, kind, plainTitle, sources, summary } = event
  const url = absoluteUrl(address)
  const known = sources.map(({ publishedTo }) => publishedTo)
  return {
    ...{ id: url, url, title: `${plainTitle} (${formatEventDate(event)})` },
    html: [
      formatFeedHtml(parseHtml(summary).children, address, figures),
      ...sources.map((source) =>
        formatFeedParagraph(
          'Source: ',
          feedLink(source.address, formatSource(source)),
          `, ${source.locator}.`,
        ),
      ),
    ].join(''),
    kind: formatEventKind(kind),
    published: null,
    updated: known.reduce((last, day) => (day > last ? day : last), known[0] ?? dateTo),
  }
}
