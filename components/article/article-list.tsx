import { InlineText } from '@/components/figure/inline-text'
import { EntryList } from '@/components/ui/entry-list'
import type { ArticleSummary } from '@/lib/article/article-queries'
import { formatArticleKind, formatFigureCount } from '@/lib/article/format-article'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** Articles one below the other: kind, title, standfirst, what they cover. */
export function ArticleList({ articles }: { articles: ArticleSummary[] }) {
  return <EntryList heading="h3" entries={articles.map(toEntry)} />
}

function toEntry(article: ArticleSummary) {
  const { address, covers, figures, kind, plainTitle, published, standfirst } = article
  return {
    href: address,
    title: plainTitle,
    kicker: formatArticleKind(kind),
    summary: <InlineText text={standfirst} figures={figures} />,
    meta: (
      <>
        Covers {formatCalendarDate(covers)}. Published{' '}
        <time dateTime={published}>{formatCalendarDate(published)}</time>.{' '}
        {formatFigureCount(figures)}.
      </>
    ),
  }
}
