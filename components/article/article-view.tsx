import { ArticleHistory } from '@/components/article/article-history'
import { ArticleSources } from '@/components/article/article-sources'
import { ContentsList } from '@/components/article/contents-list'
import { KeyPoints } from '@/components/article/key-points'
import { Related } from '@/components/article/related'
import { TracedBadge } from '@/components/article/traced-badge'
import { HeadingText } from '@/components/figure/heading-text'
import { InlineText } from '@/components/figure/inline-text'
import { NumberedNotes } from '@/components/figure/numbered-notes'
import { Prose } from '@/components/figure/prose'
import { CiteWork } from '@/components/site/cite-work'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { MarksLegend } from '@/components/statistic/marks-legend'
import { StatisticTable } from '@/components/statistic/statistic-table'
import type { Article } from '@/lib/article/article-queries'
import { formatArticleKind } from '@/lib/article/format-article'
import { listKeyStatistics } from '@/lib/article/list-key-statistics'
import { citeArticle } from '@/lib/citation/cited-work'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { listHeadings, parseHtml } from '@/lib/markdown/parse-html'

type Props = {
  article: Article
  /** The last day of which the archive speaks, on which a reference says that it was read. */
  recordedTo: string
}

/** A whole article: head, contents, text, and what it rests on. */
export function ArticleView({ article, recordedTo }: Props) {
  const headings = [...listHeadings(parseHtml(article.body)).filter(isSection), ...BACK_MATTER]
  return (
    <article className="page-width">
      <div className="article-offset">
        <ArticleHeader article={article} />
      </div>
      <div className="article-grid">
        <nav aria-label="Contents" className="sticky top-6 self-start max-lg:hidden print:hidden">
          <TracedBadge article={article} />
          <h2 className="pt-7 pb-1.5 font-sans text-sm font-semibold">Contents</h2>
          <ContentsList headings={headings} />
        </nav>
        <div className="flex min-w-0 flex-col gap-6">
          <MarksLegend />
          <div className="lg:hidden">
            <TracedBadge article={article} />
          </div>
          <details className="lg:hidden print:hidden">
            <summary className="py-1.5 font-semibold">Contents</summary>
            <ContentsList headings={headings} />
          </details>
          {article.keyPoints.length > 0 && <KeyPoints article={article} />}
          <Prose html={article.body} figures={article.figures} notes={article.notes} />
          <BackMatter article={article} recordedTo={recordedTo} />
        </div>
        <Related article={article} />
      </div>
      <NumberedNotes notes={article.notes} />
    </article>
  )
}

/** Their ids begin with `page-`, so that no heading of a text can have the same. */
const BACK_MATTER = [
  { id: 'page-statistics', text: 'Key statistics', level: 2 },
  { id: 'page-sources', text: 'Sources', level: 2 },
  { id: 'page-history', text: 'Updates and corrections', level: 2 },
  { id: 'page-cite', text: 'Cite this page', level: 2 },
]

function ArticleHeader({ article }: { article: Article }) {
  const { figures, kind, modified, notes, published, standfirst, title } = article
  return (
    <PageHeader
      kicker={{ label: formatArticleKind(kind), href: '/articles' }}
      title={<HeadingText text={title} figures={figures} />}
      standfirst={<InlineText text={standfirst} figures={figures} notes={notes} />}
    >
      <span>
        Published <time dateTime={published}>{formatCalendarDate(published)}</time>
      </span>
      {modified !== published && (
        <a href="#page-history">
          Updated <time dateTime={modified}>{formatCalendarDate(modified)}</time>
        </a>
      )}
      {article.isDraft && <b>Draft: not published</b>}
      <span>Covers {formatCalendarDate(article.covers)}</span>
    </PageHeader>
  )
}

function BackMatter({ article, recordedTo }: Props) {
  return (
    <div className="flex flex-col gap-14 pt-8 text-md">
      <Section id="page-statistics" title="Key statistics">
        <StatisticTable
          caption="Key statistics of the events in this article"
          statistics={listKeyStatistics(article)}
          view="ofArticle"
        />
      </Section>
      <Section id="page-sources" title="Sources">
        <ArticleSources sources={article.sources} />
      </Section>
      <Section id="page-history" title="Updates and corrections">
        <ArticleHistory article={article} />
      </Section>
      <Section id="page-cite" title="Cite this page">
        <CiteWork work={citeArticle(article, recordedTo)} />
      </Section>
    </div>
  )
}

function isSection({ level }: { level: number }): boolean {
  return level === 2
}
