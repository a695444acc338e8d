import 'server-only'
import {
  type ArticleSummary,
  articleSummarySelect,
  toArticleSummary,
} from '@/lib/article/article-record'
import { database } from '@/lib/database'
import { listArticleRows } from '@/lib/row/row-queries'
import type { Prisma } from '@/prisma/generated/client'

/** The articles that a condition holds for, the latest first; without one, all. */
export async function listArticlesWhere(
  where: Prisma.ArticleWhereInput = {},
): Promise<ArticleSummary[]> {
  const named = await database.article.findMany({
    where,
    orderBy: { slug: 'asc' },
    select: { slug: true },
  })
  return listArticlesNamed(named.map(({ slug }) => slug))
}

/** The named articles, the latest first; a name that no article has is passed over. */
export async function listArticlesNamed(slugs: string[]): Promise<ArticleSummary[]> {
  return (await listArticleRows(articleSummarySelect, slugs)).map(toArticleSummary)
}
