import { findRelated, type Relation } from '@/lib/article/find-related'
import type { articleRows } from '@/prisma/article-rows'
import type { Prisma } from '@/prisma/generated/client'
import { listOnce, type SearchEntry } from '@/prisma/search-entry'
import { groupBy } from '@/prisma/search-names'
import { textOf } from '@/prisma/search-rows'

type Rows = Pick<ReturnType<typeof articleRows>, 'articles' | 'articleTopics' | 'articleEvents'> & {
  figures: Prisma.FigureCreateManyInput[]
}

/** The articles that are like each article; their texts are those by which they are searched. */
export function relatedRows(rows: Rows, entries: readonly SearchEntry[]): Relation[] {
  const ofArticles = entries.filter(({ kind }) => kind === 'article')
  const textBySlug = new Map(ofArticles.map((entry) => [entry.slug, textOf(entry)]))
  const owned = rows.figures.flatMap(({ articleSlug, baseStatisticSlug, statisticSlug }) =>
    articleSlug ? [{ articleSlug, statistics: [statisticSlug, baseStatisticSlug] }] : [],
  )
  const topicsOf = groupBy(rows.articleTopics, slugOfArticle, ({ topicSlug }) => topicSlug)
  const eventsOf = groupBy(rows.articleEvents, slugOfArticle, ({ eventSlug }) => eventSlug)
  const statisticsOf = groupBy(owned, slugOfArticle, ({ statistics }) => statistics)
  return findRelated(
    rows.articles.map(({ slug, coversFrom }) => ({
      ...{ slug, coversFrom, topics: topicsOf(slug), events: eventsOf(slug) },
      statistics: listOnce(statisticsOf(slug).flat()),
      text: textBySlug.get(slug) ?? '',
    })),
  )
}

const slugOfArticle = ({ articleSlug }: { articleSlug: string }) => articleSlug
