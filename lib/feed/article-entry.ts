import type { ArticleSummary } from '@/lib/article/article-record'
import { formatArticleKind } from '@/lib/article/format-article'
import type { FeedEntry } from '@/lib/feed/feed-entry'
import { feedLink, formatFeedHtml, formatFeedParagraph } from '@/lib/feed/feed-html'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** An article in a feed: its standfirst, what it covers, and the way to it. */
export function toArticleEntry(article: ArticleSummary): FeedEntry {
  const { address, covers, figures, kind, modified, plainTitle, published, standfirst } = article
  const url = absoluteUrl(address)
  const summary = formatFeedHtml(parseInlineMarkdown(standfirst), address, figures)
  const covered = formatFeedParagraph(
    `Covers ${formatCalendarDate(covers)}. `,
    feedLink(address, 'Read the article'),
  )
  return {
    ...{ id: url, url, title: plainTitle, published, updated: modified },
    html: `<p>${summary}</p>${covered}`,
    kind: formatArticleKind(kind),
  }
}
