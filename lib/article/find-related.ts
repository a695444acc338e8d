import { createLikenessFinder } from '@/lib/article/likeness'
import { weighFeatures } from '@/lib/article/weigh-features'

/** An article as far as it can be like others; slugs, each once. */
export type Relatable = {
  slug: string
  /** First day of the period that it reports, `YYYY-MM-DD`. */
  coversFrom: string
  topics: string[]
  events: string[]
  /** Those behind its figures. */
  statistics: string[]
  /** All of it, as plain text. */
  text: string
}

/** An article that is like another. What topics and events they share, both say themselves. */
export type Relation = {
  articleSlug: string
  relatedSlug: string
  /** Place in the list of the article, from 0. */
  displayOrder: number
  sharedStatistics: number
  isTextAlike: boolean
}

/** More than this nobody reads beside an article. */
export const RELATED_AT_MOST = 4

/**
 * For each article the few that are most like it, the likest first: by shared events, statistics
 * and topics, each counting for the more the fewer articles have it, and by their words. The same
 * articles give the same list in any order; of two that are as like, the earlier one is first.
 */
export function findRelated(articles: Relatable[]): Relation[] {
  const inTime = articles.toSorted(
    (one, other) => compare(one.coversFrom, other.coversFrom) || compare(one.slug, other.slug),
  )
  const listLikest = createLikenessFinder(weighFeatures(inTime))
  return inTime.flatMap((article, place) =>
    listLikest(place, RELATED_AT_MOST).flatMap(({ isTextAlike, place: other }, displayOrder) => {
      const related = inTime[other]
      if (!related) return []
      return [
        {
          ...{ articleSlug: article.slug, relatedSlug: related.slug, displayOrder, isTextAlike },
          sharedStatistics: article.statistics.filter((slug) => related.statistics.includes(slug))
            .length,
        },
      ]
    }),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
