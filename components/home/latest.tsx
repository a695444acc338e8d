import { ArticleList } from '@/components/article/article-list'
import { LinkList } from '@/components/ui/link-list'
import type { ArticleSummary } from '@/lib/article/article-queries'
import { formatFigureCount } from '@/lib/article/format-article'

const SHOWN = 4

type Props = { articles: ArticleSummary[]; explainers: ArticleSummary[] }

/** The newest articles, and the explainers that are kept current. */
export function Latest({ articles, explainers }: Props) {
  return (
    <div className="flex min-w-0 flex-col gap-14">
      <section aria-labelledby="latest">
        <h2 id="latest" className="sr-only">
          Latest articles
        </h2>
        <ArticleList articles={articles.slice(0, SHOWN)} />
        <p className="pt-4">
          <a href="/articles">All articles</a>
        </p>
      </section>
      <section
        aria-labelledby="explainers"
        className="flex flex-col gap-4 border-t border-ink pt-3"
      >
        <h2 id="explainers" className="text-2xl">
          Explainers
        </h2>
        <LinkList
          links={explainers.map(({ address, figures, plainTitle }) => ({
            href: address,
            label: plainTitle,
            note: formatFigureCount(figures),
          }))}
        />
      </section>
    </div>
  )
}
