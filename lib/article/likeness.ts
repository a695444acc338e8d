import type { FeatureKind, WeighedFeatures } from '@/lib/article/weigh-features'

/** An article that is like another, by its place in the list. */
export type Likeness = { place: number; isTextAlike: boolean }

/** How much each likeness counts; each is from 0 to 1, as the cosine of two directions. */
const WEIGHTS: Record<FeatureKind, number> = { events: 3, statistics: 2, topics: 1, words: 2 }

const KINDS = ['events', 'statistics', 'topics', 'words'] as const

/** From this likeness on two texts are said to be similar. */
const ALIKE = 0.2

/**
 * Of a topic or word that very many articles have, so many are looked at, those nearest in time. It
 * keeps the work in proportion to the number of articles and not to its square.
 */
const NEAR = 100

/**
 * Finds the articles that are most like the one at a place, the likest first; of those that are as
 * like, the first in the list. What shares nothing but a few words is not like it.
 */
export function createLikenessFinder(
  features: WeighedFeatures,
): (place: number, atMost: number) => Likeness[] {
  const articleCount = features.words.ofArticle.length
  // Kept from one article to the next: making them anew takes longer than filling them.
  const named = new Float64Array(articleCount)
  const words = new Float64Array(articleCount)
  return (place, atMost) => {
    const touched = new Set<number>()
    for (const kind of KINDS) {
      const sums = kind === 'words' ? words : named
      const { holders, ofArticle } = features[kind]
      for (const [feature, weight] of ofArticle[place] ?? []) {
        const those = holders.get(feature) ?? []
        const { end, start } = rangeNear(those, place)
        for (let at = start; at < end; at += 1) {
          const other = those[at]
          if (!other || other.place === place) continue
          sums[other.place] = (sums[other.place] ?? 0) + WEIGHTS[kind] * weight * other.weight
          touched.add(other.place)
        }
      }
    }
    const likest = listLikest(touched, named, words, atMost)
    for (const other of touched) named[other] = words[other] = 0
    return likest
  }
}

/** The few best of very many, without putting all of them in order. */
function listLikest(
  places: Set<number>,
  named: Float64Array,
  words: Float64Array,
  atMost: number,
): Likeness[] {
  const best: (Likeness & { score: number })[] = []
  for (const place of places) {
    const ofWords = words[place] ?? 0
    const isTextAlike = ofWords >= ALIKE * WEIGHTS.words
    const score = (named[place] ?? 0) + ofWords
    const last = best.at(-1)
    if (!isTextAlike && named[place] === 0) continue
    if (best.length === atMost && last && score < last.score) continue
    best.push({ place, isTextAlike, score })
    best.sort((one, other) => other.score - one.score || one.place - other.place)
    best.splice(atMost)
  }
  return best.map(({ isTextAlike, place }) => ({ place, isTextAlike }))
}

/** Which of the holders to look at; they are in the order of their places. */
function rangeNear(holders: { place: number }[], place: number): { start: number; end: number } {
  const { length } = holders
  if (length <= NEAR) return { start: 0, end: length }
  const at = findPlace(holders, place)
  const start = Math.min(Math.max(0, at - NEAR / 2), length - NEAR)
  return { start, end: start + NEAR }
}

/** Where in the list a place stands or would stand. */
function findPlace(holders: { place: number }[], place: number): number {
  let [low, high] = [0, holders.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((holders[middle]?.place ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
