import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TracedFigures } from '@/components/article/traced-figures'
import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { addressOf } from '@/lib/addresses'
import { getArticle, listArticles } from '@/lib/article/article-queries'
import { countFigures, listTracedFigures } from '@/lib/figure/figure-ledger'
import { pageMetadata } from '@/lib/site/page-metadata'

type Props = PageProps<'/articles/[slug]/numbers'>

export const dynamicParams = false

export async function generateStaticParams() {
  const articles = await listArticles()
  return articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plainTitle, slug } = await loadArticle(params)
  return pageMetadata({
    title: `Figures in ‘${plainTitle}’`,
    description: `Every figure of the article ‘${plainTitle}’ with its sentence, statistic, source and status.`,
    address: addressOf.articleNumbers(slug),
  })
}

export default async function NumbersPage({ params }: Props) {
  const { address, figures, notes, plainTitle, slug } = await loadArticle(params)
  const { exempt, traced } = countFigures(figures)
  return (
    <SiteFrame current="articles">
      <div className="page-width">
        <PageHeader
          kicker={{ label: plainTitle, href: address }}
          title={`Figures in ‘${plainTitle}’`}
          standfirst={`${traced} of ${traced} figures traced; ${exempt} exempt from needing a source.`}
        >
          <a href={`${addressOf.articleNumbers(slug)}.csv`}>CSV</a>
          <a href={`${addressOf.articleNumbers(slug)}.json`}>JSON</a>
        </PageHeader>
        {figures.length === 0 ? (
          <p>This article states no figures.</p>
        ) : (
          <TracedFigures figures={listTracedFigures(figures, notes)} />
        )}
      </div>
    </SiteFrame>
  )
}

async function loadArticle(params: Props['params']) {
  const { slug } = await params
  return (await getArticle(slug)) ?? notFound()
}
