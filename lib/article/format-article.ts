import type { ArticleKind } from '@/lib/article/article-schema'
import type { Figure } from '@/lib/figure/figure-record'

const KIND_WORDS: Record<ArticleKind, string> = {
  explainer: 'Explainer',
  news: 'News',
  analysis: 'Analysis',
}

/** The kinds in the order in which they are listed, each with its heading. */
export const ARTICLE_GROUPS = [
  { kind: 'explainer', title: 'Explainers' },
  { kind: 'analysis', title: 'Analysis' },
  { kind: 'news', title: 'News' },
] as const satisfies { kind: ArticleKind; title: string }[]

export function formatArticleKind(kind: ArticleKind): string {
  return KIND_WORDS[kind]
}

/** "12 figures, all traced", without exemptions; "No figures" where there is none. */
export function formatFigureCount(figures: Figure[]): string {
  const count = figures.filter(({ status }) => status !== 'exempt').length
  if (count === 0) return 'No figures'
  return count === 1 ? '1 figure, traced' : `${count} figures, all traced`
}
