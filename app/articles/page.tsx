import { ArticleList } from '@/components/article/article-list'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SiteFrame } from '@/components/site/site-frame'
import { listArticles } from '@/lib/article/article-queries'
import { ARTICLE_GROUPS } from '@/lib/article/format-article'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'Explainers that are kept current, analyses that weigh the sources, and news that stays as it was written. Every number in them can be traced.'

export const metadata = pageMetadata({
  title: 'Articles',
  description: DESCRIPTION,
  address: '/articles',
})

export default async function ArticlesPage() {
  const articles = await listArticles()
  return (
    <SiteFrame current="articles">
      <div className="page-width">
        <PageHeader title="Articles" standfirst={DESCRIPTION} />
        <PageBody>
          {ARTICLE_GROUPS.map(({ kind, title }) => (
            <Section key={kind} id={kind} title={title}>
              <ArticleList articles={articles.filter((article) => article.kind === kind)} />
            </Section>
          ))}
        </PageBody>
      </div>
    </SiteFrame>
  )
}
