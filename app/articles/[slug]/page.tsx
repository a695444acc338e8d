import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/article/article-view'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { getArticle, listArticles } from '@/lib/article/article-queries'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeArticle, describeTrail } from '@/lib/site/structured-data'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

type Props = PageProps<'/articles/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const articles = await listArticles()
  return articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, modified, plainTitle, published, standfirst } = await loadArticle(params)
  return pageMetadata({
    title: plainTitle,
    description: formatPlainText(standfirst),
    address,
    hasOwnPicture: true,
    article: { published, modified },
  })
}

export default async function ArticlePage({ params }: Props) {
  const article = await loadArticle(params)
  const { recordedTo } = await getTimelineVocabulary()
  const trail = [
    { name: 'Articles', address: '/articles' },
    { name: article.plainTitle, address: article.address },
  ]
  return (
    <SiteFrame current="articles">
      <StructuredData data={describeArticle(article)} />
      <StructuredData data={describeTrail(trail)} />
      <ArticleView article={article} recordedTo={recordedTo} />
    </SiteFrame>
  )
}

async function loadArticle(params: Props['params']) {
  const { slug } = await params
  return (await getArticle(slug)) ?? notFound()
}
