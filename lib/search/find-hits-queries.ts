import 'server-only'
import { getHits, listHitsByMatch } from '@/lib/search/hit-queries'
import { listGroupMatches, toGroupMatch, toPhraseMatch } from '@/lib/search/match-text'
import type { SearchIndex } from '@/lib/search/search-index'
import type { RankedHit } from '@/lib/search/select-results'
import type { SearchExpression, SearchTerm } from '@/lib/search/split-words'
import { addScores, type GroupHits, type Tally, tallyGroups } from '@/lib/search/tally-groups'

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
  const { groups, phrase } = expression
  const lists = await listGroupHits(expression)
  const each = groups.map(() => 1)
  const tally = tallyGroups(lists, each, index.documents.length)
  const complete = listIds(tally, (held) => held === groups.length)
  // Words side by side find nothing more, but count for more, where there is an order to be found.
  if (phrase.length > 1 && complete.length > 1) {
    addScores(tally, await getHits(toPhraseMatch(phrase)))
  }
  const found: Found = {
    hits: complete.map((id) => ({ id, score: tally.scores[id] ?? 0, isComplete: true })),
    unknownGroups: [],
    match: groups.length === 0 ? null : groups.map(toGroupMatch).join(' OR '),
  }
  if (groups.length === 0 || complete.length >= FEW) return found
  return {
    ...found,
    hits: [...found.hits, ...listPartial(expression, lists, tally)],
    unknownGroups: tally.sizes.flatMap((size, place) => (size === 0 ? [place] : [])),
  }
}

/** All are asked for at once, those to leave out among them. */
async function listGroupHits({ excluded, groups }: SearchExpression): Promise<GroupHits> {
  const ofGroups = groups.map(listGroupMatches)
  const ofUnwanted = listGroupMatches(excluded)
  const hits = await listHitsByMatch([...ofGroups.flat(), ...ofUnwanted])
  const hitsOf = (matches: string[]) => matches.flatMap((match) => hits.get(match) ?? [])
  return { groups: ofGroups.map(hitsOf), unwanted: hitsOf(ofUnwanted) }
}

/** What has some of the words. A word counts for the more the fewer documents have it. */
function listPartial(
  { groups }: SearchExpression,
  lists: GroupHits,
  { scores, sizes, weights: held }: Tally,
): RankedHit[] {
  const documentCount = scores.length - 1
  const telling = sizes.map((size) => (size === 0 ? 0 : Math.log(1 + documentCount / size)))
  const all = telling.reduce((sum, weight) => sum + weight, 0)
  const told = tallyGroups(lists, telling, documentCount)
  const required = listRequired(groups, lists)
  return listIds(told, (weight) => weight / all >= LEAST_COVERAGE)
    .filter((id) => (held[id] ?? 0) < groups.length && required.every((ids) => ids.has(id)))
    .map((id) => {
      const coverage = (told.weights[id] ?? 0) / all
      return { id, score: (scores[id] ?? 0) * coverage ** 2, isComplete: false }
    })
}

/** What stands in quotes is meant as it stands: the documents that have each phrase. */
function listRequired(groups: SearchTerm[][], lists: GroupHits): Set<number>[] {
  return groups.flatMap((group, place) => {
    if (!group.every(({ isPhrase }) => isPhrase)) return []
    return [new Set((lists.groups[place] ?? []).flatMap(({ ids }) => [...ids]))]
  })
}

function listIds({ weights }: Tally, isWanted: (weight: number) => boolean): number[] {
  const ids: number[] = []
  for (let id = 1; id < weights.length; id += 1) if (isWanted(weights[id] ?? 0)) ids.push(id)
  return ids
}
