import type { HitList } from '@/lib/search/hit-queries'

/** The documents that have any word of each group, in several lists, and those that are unwanted. */
export type GroupHits = { groups: HitList[][]; unwanted: HitList[] }

/** How much of what is asked for each document has; its numbers stand at the place of its id. */
export type Tally = {
  /** How well it fits: the sum of the scores of all that it has. */
  scores: Float64Array
  /** The sum of the weights of the groups of which it has any word; -Infinity where it is unwanted. */
  weights: Float64Array
  /** How many documents have any word of each group. */
  sizes: number[]
}

/**
 * Adds up what each document has of the groups. A group weighs once, however many of its words a
 * document has, and each of them scores.
 */
export function tallyGroups(
  { groups, unwanted }: GroupHits,
  weightOf: number[],
  documentCount: number,
): Tally {
  const scores = new Float64Array(documentCount + 1)
  const weights = new Float64Array(documentCount + 1)
  const lastGroups = new Uint32Array(documentCount + 1)
  const sizes = groups.map((lists, place) => {
    const group = place + 1
    const weight = weightOf[place] ?? 0
    let size = 0
    for (const list of lists) {
      for (let at = 0; at < list.ids.length; at += 1) {
        const id = list.ids[at] ?? 0
        scores[id] = (scores[id] ?? 0) + (list.scores[at] ?? 0)
        if (lastGroups[id] === group) continue
        lastGroups[id] = group
        weights[id] = (weights[id] ?? 0) + weight
        size += 1
      }
    }
    return size
  })
  for (const { ids } of unwanted) for (const id of ids) weights[id] = -Infinity
  return { scores, weights, sizes }
}

/** Adds what documents have besides to their scores. */
export function addScores({ scores }: Tally, hits: HitList): void {
  for (const [at, id] of hits.ids.entries()) scores[id] = (scores[id] ?? 0) + (hits.scores[at] ?? 0)
}
