import { spanOfDate } from '@/lib/calendar-date'
import type { FacetIndex, SearchDocument, SearchIndex } from '@/lib/search/search-index'
import type { SearchQuery } from '@/lib/search/search-query'
import type { SearchFacet } from '@/lib/search/search-results'
import { takeFirst } from '@/lib/search/take-first'

/** Something found, with its place in the order. */
export type RankedHit = {
  id: number
  /** How well it fits: more is better, and 0 next to nothing. */
  score: number
  /** False where only some of the words were found. */
  isComplete: boolean
}

/** What is left of the hits, in the order asked for, and what other choices would leave. */
export type Selection = {
  documents: SearchDocument[]
  /** How many are left, and how many of these have all of the words. */
  total: number
  complete: number
  facets: SearchFacet[]
}

/** Conditions that are not met: none, one facet by its place, or more than one. */
const NONE = -1
const SEVERAL = -2

/**
 * Filters, counts and orders what was found; the page that is asked for is passed over. The best
 * come first, ties by date; by date where that is asked for or where there are no words. With `most`
 * only the first so many documents come, which is all that takes less.
 */
export function selectResults(
  index: SearchIndex,
  hits: readonly RankedHit[],
  query: SearchQuery,
  most = Infinity,
): Selection {
  const { kept, missing } = filterHits(index, hits, query)
  const compare = query.sort === 'date' || query.q === '' ? byDate(index) : byRank(index)
  return {
    documents: takeFirst(kept, most, compare).flatMap(({ id }) => index.documents[id - 1] ?? []),
    total: kept.length,
    complete: kept.reduce((sum, { isComplete }) => sum + Number(isComplete), 0),
    facets: index.facets.map((facet, place) => {
      const counts = new Uint32Array(facet.choices.length)
      countChoices(facet, kept, counts)
      // What misses the choice of one facet would be found if another of it were chosen.
      countChoices(facet, missing[place] ?? [], counts)
      return toFacet(facet, counts, query)
    }),
  }
}

/** What meets all conditions, and what misses the choice of each facet and no other condition. */
function filterHits(index: SearchIndex, hits: readonly RankedHit[], query: SearchQuery) {
  const { documents, facets } = index
  const chosen = facets.map(({ name, choices }) =>
    query[name] === null ? null : choices.findIndex(({ value }) => value === query[name]),
  )
  const isAnyChosen = chosen.some((choice) => choice !== null)
  const isInRange = rangeOf(query)
  const kept: RankedHit[] = []
  const missing = facets.map((): RankedHit[] => [])
  for (const hit of hits) {
    const document = documents[hit.id - 1]
    if (!document || !isInRange(document)) continue
    const missed = isAnyChosen ? findMissed(facets, chosen, hit.id - 1) : NONE
    if (missed === NONE) kept.push(hit)
    else missing[missed]?.push(hit)
  }
  return { kept, missing }
}

function rangeOf({ from, to }: SearchQuery): (document: SearchDocument) => boolean {
  if (from === null && to === null) return () => true
  const first = from === null ? '' : spanOfDate(from).from
  const last = to === null ? '9999-12-31' : spanOfDate(to).to
  return ({ dateFrom, dateTo }) =>
    dateFrom !== null && dateTo !== null && dateTo >= first && dateFrom <= last
}

function findMissed(facets: FacetIndex[], chosen: (number | null)[], document: number): number {
  let missed = NONE
  for (let place = 0; place < facets.length; place += 1) {
    const choice = chosen[place] ?? null
    const facet = facets[place]
    if (choice === null || !facet || hasChoice(facet, document, choice)) continue
    if (missed !== NONE) return SEVERAL
    missed = place
  }
  return missed
}

function hasChoice({ starts, places }: FacetIndex, document: number, choice: number): boolean {
  const end = starts[document + 1] ?? 0
  for (let entry = starts[document] ?? end; entry < end; entry += 1) {
    if (places[entry] === choice) return true
  }
  return false
}

function countChoices(
  { places, starts }: FacetIndex,
  hits: readonly RankedHit[],
  counts: Uint32Array,
): void {
  for (const { id } of hits) {
    const end = starts[id] ?? 0
    for (let entry = starts[id - 1] ?? end; entry < end; entry += 1) {
      const choice = places[entry] ?? 0
      counts[choice] = (counts[choice] ?? 0) + 1
    }
  }
}

type Compare = (one: RankedHit, other: RankedHit) => number

function byDate({ dateOrder }: SearchIndex): Compare {
  return (one, other) => (dateOrder[one.id - 1] ?? 0) - (dateOrder[other.id - 1] ?? 0)
}

function byRank(index: SearchIndex): Compare {
  const { weights } = index
  const compareDates = byDate(index)
  const rankOf = ({ id, score }: RankedHit) => score * (weights[id - 1] ?? 1)
  return (one, other) => {
    if (one.isComplete !== other.isComplete) return one.isComplete ? -1 : 1
    return rankOf(other) - rankOf(one) || compareDates(one, other)
  }
}

function toFacet(
  { name, choices }: FacetIndex,
  counts: Uint32Array,
  query: SearchQuery,
): SearchFacet {
  return {
    name,
    choices: choices.map(({ value, label }, place) => ({
      ...{ value, label, count: counts[place] ?? 0, isChosen: query[name] === value },
    })),
  }
}
