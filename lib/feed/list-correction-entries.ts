import type { Correction } from '@/lib/correction/correction-queries'
import type { FeedEntry } from '@/lib/feed/feed-entry'
import { feedLink, formatFeedHtml, formatFeedParagraph } from '@/lib/feed/feed-html'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'
import { absoluteUrl } from '@/lib/site/absolute-url'

/**
 * What articles said wrongly, in the order in which it is given. Two corrections of one article on
 * one day are told apart by their number, counted from the oldest, so that a new one changes none.
 */
export function listCorrectionEntries(corrections: Correction[]): FeedEntry[] {
  return corrections.map((correction, index) => {
    const { article, date, figures, note } = correction
    const older = corrections.slice(index + 1).filter((other) => isBeside(other, correction))
    const said = formatFeedHtml(parseInlineMarkdown(note), article.address, figures)
    return {
      id: `${absoluteUrl(article.address)}#correction-${date}-${older.length + 1}`,
      url: absoluteUrl(`${article.address}#page-history`),
      title: `Correction: ${article.title}`,
      html: `<p>${said}</p>${formatFeedParagraph('In ', feedLink(article.address, article.title), '.')}`,
      kind: 'Correction',
      published: date,
      updated: date,
    }
  })
}

function isBeside(one: Correction, other: Correction): boolean {
  return one.article.address === other.article.address && one.date === other.date
}
