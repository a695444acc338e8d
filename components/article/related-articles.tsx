import { formatArticleKind } from '@/lib/article/format-article'
import { formatRelation } from '@/lib/article/format-related'
import type { RelatedArticle } from '@/lib/article/related-record'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** The articles to read next, each with the reason why it is named here. */
export function RelatedArticles({ articles }: { articles: RelatedArticle[] }) {
  return (
    <section aria-labelledby="related-articles">
      <h2 id="related-articles" className="pb-1.5 font-sans text-sm font-semibold">
        Related articles
      </h2>
      <ul>
        {articles.map(({ slug, address, covers, kind, plainTitle, ...shared }) => (
          <li key={slug} className="border-t border-rule py-2">
            <span className="block meta">
              {formatArticleKind(kind)}, {formatCalendarDate(covers)}
            </span>
            <a href={address}>{plainTitle}</a>
            <span className="block meta">{formatRelation(shared)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
