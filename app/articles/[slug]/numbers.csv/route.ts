import { notFound } from 'next/navigation'
import { getArticle, listArticles } from '@/lib/article/article-queries'
import { listTracedFigures } from '@/lib/figure/figure-ledger'
import { formatCsv, toFigureRows } from '@/lib/figure/format-figure-rows'
import { CSV_TYPE } from '@/lib/http/csv'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const articles = await listArticles()
  return articles.map(({ slug }) => ({ slug }))
}

export async function GET(
  _request: Request,
  { params }: RouteContext<'/articles/[slug]/numbers.csv'>,
) {
  const { slug } = await params
  const { figures, notes } = (await getArticle(slug)) ?? notFound()
  return new Response(formatCsv(toFigureRows(listTracedFigures(figures, notes))), {
    headers: {
      'content-type': CSV_TYPE,
      'content-disposition': `attachment; filename="${slug}-numbers.csv"`,
    },
  })
}
