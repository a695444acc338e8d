import type { Relatable } from '@/lib/article/find-related'
import { isStopWord } from '@/lib/search/stop-words'

/** What articles can share. */
export type FeatureKind = 'topics' | 'events' | 'statistics' | 'words'

/**
 * What articles can share, weighed. The weights of one article make a direction of length 1, so
 * that a long article is not like all others for its length alone.
 */
export type WeighedFeatures = Record<FeatureKind, Weighed>

type Weighed = {
  /** Of each article in turn, what it has and how much that tells of it. */
  ofArticle: [feature: string, weight: number][][]
  /** The articles that have each of these, by their place in the list, in its order. */
  holders: Map<string, { place: number; weight: number }[]>
}

/** How many articles must have a feature for it to count, and how many of an article's count. */
type Choice = { least: number; limit: number }

/** A word that stands in one article alone would take the place of one that can be shared. */
const OF_WORDS: Choice = { least: 2, limit: 32 }
const OF_NAMES: Choice = { least: 1, limit: Number.POSITIVE_INFINITY }

const WORD = /\p{L}{3,}/gu

/** Weighs the topics, events, statistics and most telling words of a list of articles. */
export function weighFeatures(articles: Relatable[]): WeighedFeatures {
  const weighNames = (kind: 'topics' | 'events' | 'statistics') =>
    weighAll(articles, (article) => new Map(article[kind].map((slug) => [slug, 1])), OF_NAMES)
  return {
    topics: weighNames('topics'),
    events: weighNames('events'),
    statistics: weighNames('statistics'),
    words: weighAll(articles, ({ text }) => countWords(text), OF_WORDS),
  }
}

/** By how often an article has each, and how few others do. Counted twice, since all counts at once fill the memory. */
function weighAll(
  articles: Relatable[],
  count: (article: Relatable) => Map<string, number>,
  choice: Choice,
): Weighed {
  const holderCounts = new Map<string, number>()
  for (const article of articles) {
    for (const feature of count(article).keys()) {
      holderCounts.set(feature, (holderCounts.get(feature) ?? 0) + 1)
    }
  }
  const rarity = new Map(
    [...holderCounts]
      .filter(([, holders]) => holders >= choice.least)
      .map(([feature, holders]) => [feature, Math.log(1 + articles.length / holders)]),
  )
  const ofArticle = articles.map((article) => weighOne(count(article), rarity, choice.limit))
  const holders: Weighed['holders'] = new Map()
  for (const [place, weights] of ofArticle.entries()) {
    for (const [feature, weight] of weights) {
      const others = holders.get(feature)
      if (others) others.push({ place, weight })
      else holders.set(feature, [{ place, weight }])
    }
  }
  return { ofArticle, holders }
}

function weighOne(
  count: Map<string, number>,
  rarity: Map<string, number>,
  limit: number,
): Weighed['ofArticle'][number] {
  const weights = [...count]
    .flatMap(([feature, times]): [string, number][] => {
      const rare = rarity.get(feature)
      return rare === undefined ? [] : [[feature, (1 + Math.log(times)) * rare]]
    })
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, limit)
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  return weights.map(([feature, weight]) => [feature, weight / length])
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
