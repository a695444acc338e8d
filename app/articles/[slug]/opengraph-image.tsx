import { notFound } from 'next/navigation'
import { renderSocialCard, SOCIAL_CARD } from '@/components/site/render-social-card'
import { getArticleSummary, listArticles } from '@/lib/article/article-queries'
import { formatArticleKind, formatFigureCount } from '@/lib/article/format-article'
import { formatCalendarDate } from '@/lib/format-calendar-date'

export const { size, contentType } = SOCIAL_CARD
export const alt = 'The title of the article, and how many of its figures are traced'

export async function generateStaticParams() {
  const articles = await listArticles()
  return articles.map(({ slug }) => ({ slug }))
}

type Props = { params: Promise<{ slug: string }> }

export default async function ArticlePicture({ params }: Props) {
  const { slug } = await params
  const { figures, kind, modified, plainTitle } = (await getArticleSummary(slug)) ?? notFound()
  return renderSocialCard({
    kind: formatArticleKind(kind),
    title: plainTitle,
    footer: [formatFigureCount(figures), formatCalendarDate(modified)],
  })
}
