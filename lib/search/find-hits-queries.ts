import 'server-only'
import { type Hit, listHits, listHitsOfEach } from '@/lib/search/hit-queries'
import { toExclusionMatch, toGroupMatch, toMatchText } from '@/lib/search/match-text'
import type { SearchIndex } from '@/lib/search/search-index'
import type { RankedHit } from '@/lib/search/select-results'
import type { SearchExpression } from '@/lib/search/split-words'

/** What an expression finds. */
export type Found = {
  /** In no order. */
  hits: RankedHit[]
  /** The places of the groups of which nothing has any word. */
  unknownGroups: number[]
  /** What marks the words in a text; null where there are none. */
  match: string | null
}

/** With so few results, some that have only a part of the words are added. */
const FEW = 3

/** What has less of the question than this is no answer to it. */
const LEAST_COVERAGE = 0.4

/**
 * Finds what has all the words; where that is little, also what has the more telling part of
 * them, ranked by how much it has. Exclusions hold for both. Without words it finds everything.
 */
export async function findHits(index: SearchIndex, expression: SearchExpression): Promise<Found> {
  const match = toMatchText(expression)
  if (match === null) return findWithoutWords(index, expression)
  const groups = expression.groups.map(toGroupMatch)
  const complete = await listHits(match)
  const found = { match: groups.join(' OR '), unknownGroups: [] }
  const hits = complete.map((hit) => ({ ...hit, isComplete: true }))
  if (complete.length >= FEW || expression.groups.length === 0) return { ...found, hits }
  const exclusion = toExclusionMatch(expression.excluded)
  const lists = await listHitsOfEach([...groups, ...(exclusion === null ? [] : [exclusion])])
  const ofGroups = lists.slice(0, groups.length)
  const left = new Set([...complete, ...(lists[groups.length] ?? [])].map(({ id }) => id))
  const required = listRequired(expression, ofGroups)
  const partial = combine(ofGroups, index.documents.length).filter(
    ({ id }) => !left.has(id) && required.every((ofPhrase) => ofPhrase.has(id)),
  )
  return {
    ...found,
    hits: [...hits, ...partial.map((hit) => ({ ...hit, isComplete: false }))],
    unknownGroups: ofGroups.flatMap((list, place) => (list.length === 0 ? [place] : [])),
  }
}

/** What stands in quotes is meant as it stands: the documents that have each phrase. */
function listRequired({ groups }: SearchExpression, ofGroups: Hit[][]): Set<number>[] {
  return groups.flatMap((group, place) =>
    group.every(({ isPhrase }) => isPhrase) ? [new Set(ofGroups[place]?.map(({ id }) => id))] : [],
  )
}

async function findWithoutWords(
  { documents }: SearchIndex,
  { excluded }: SearchExpression,
): Promise<Found> {
  const exclusion = toExclusionMatch(excluded)
  const unwanted = new Set(
    exclusion === null ? [] : (await listHits(exclusion)).map(({ id }) => id),
  )
  const hits = documents
    .filter(({ id }) => !unwanted.has(id))
    .map(({ id }) => ({ id, score: 0, isComplete: true }))
  return { hits, unknownGroups: [], match: null }
}

/** A word counts for the more the fewer documents have it. */
function combine(ofGroups: Hit[][], documentCount: number): Hit[] {
  const weights = ofGroups.map(({ length }) =>
    length === 0 ? 0 : Math.log(1 + documentCount / length),
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const sums = new Map<number, { score: number; weight: number }>()
  for (const [place, hits] of ofGroups.entries()) {
    for (const { id, score } of hits) {
      const sum = sums.get(id) ?? { score: 0, weight: 0 }
      sums.set(id, { score: sum.score + score, weight: sum.weight + (weights[place] ?? 0) })
    }
  }
  return [...sums].flatMap(([id, { score, weight }]) => {
    const coverage = weight / all
    return coverage < LEAST_COVERAGE ? [] : [{ id, score: score * coverage ** 2 }]
  })
}
