import { notFound } from 'next/navigation'
import { getArticle, listArticles } from '@/lib/article/article-queries'
import { countFigures, listTracedFigures } from '@/lib/figure/figure-ledger'
import { toFigureRows } from '@/lib/figure/format-figure-rows'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const articles = await listArticles()
  return articles.map(({ slug }) => ({ slug }))
}

export async function GET(
  _request: Request,
  { params }: RouteContext<'/articles/[slug]/numbers.json'>,
) {
  const { slug } = await params
  const { address, figures, notes, plainTitle } = (await getArticle(slug)) ?? notFound()
  const { exempt, traced } = countFigures(figures)
  return Response.json({
    article: { slug, title: plainTitle, address },
    count: { traced, exempt },
    figures: toFigureRows(listTracedFigures(figures, notes)),
  })
}
