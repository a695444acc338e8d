import 'server-only'
import {
  type ArticleSummary,
  articleSummarySelect,
  toArticleSummary,
} from '@/lib/article/article-record'
import { database } from '@/lib/database'
import { listArticleRows } from '@/lib/row/row-queries'
import type { Prisma } from '@/prisma/generated/client'

/** Articles that appeared on one day are told apart by what they report, the latest first. */
const latestFirst = [
  { published: 'desc' },
  { coversTo: 'desc' },
  { coversFrom: 'desc' },
  { slug: 'asc' },
] satisfies Prisma.ArticleOrderByWithRelationInput[]

/** The articles that a condition holds for, the latest first; without one, all. */
export async function listArticlesWhere(
  where: Prisma.ArticleWhereInput = {},
): Promise<ArticleSummary[]> {
  const named = await database.article.findMany({
    where,
    orderBy: latestFirst,
    select: { slug: true },
  })
  return listArticlesNamed(named.map(({ slug }) => slug))
}

/** The named articles in the order in which they are named; a name that no article has is passed over. */
export async function listArticlesNamed(slugs: string[]): Promise<ArticleSummary[]> {
  return (await listArticleRows(articleSummarySelect, slugs)).map(toArticleSummary)
}
