import { notFound } from 'next/navigation'
import { getArticleSummary, listArticles } from '@/lib/article/article-queries'
import { CITATION_ENDINGS, parseCitationEnding } from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import { citeArticle } from '@/lib/citation/cited-work'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const articles = await listArticles()
  return articles.flatMap(({ slug }) => CITATION_ENDINGS.map((ending) => ({ slug, ending })))
}

/** The citation of an article, known as `/articles/slug.bib` and so on. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/cite/articles/[slug]/[ending]'>,
) {
  const { slug, ending } = await params
  const article = (await getArticleSummary(slug)) ?? notFound()
  const { recordedTo } = await getTimelineVocabulary()
  return citationResponse(
    citeArticle(article, recordedTo),
    parseCitationEnding(ending) ?? notFound(),
  )
}
