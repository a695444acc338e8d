import { notFound } from 'next/navigation'
import { getArticleSummary } from '@/lib/article/article-queries'
import { parseCitationEnding } from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import { citeArticle } from '@/lib/citation/cited-work'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/**
 * The citation of an article, known as `/articles/slug.bib` and so on. Readers get the
 * file of the build (decision 0043); this answers the editor's loop, and 404 where there is no page.
 */
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
