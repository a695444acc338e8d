import { spanOfDate } from '@/lib/calendar-date'
import type { Hit } from '@/lib/search/hit-queries'
import type { FacetIndex, SearchDocument, SearchIndex } from '@/lib/search/search-index'
import type { SearchQuery } from '@/lib/search/search-query'
import type { SearchFacet } from '@/lib/search/search-results'

/** Something found, with its place in the order. */
export type RankedHit = Hit & {
  /** False where only some of the words were found. */
  isComplete: boolean
}

/** What is left of the hits, in the order asked for, and what other choices would leave. */
export type Selection = { documents: SearchDocument[]; complete: number; facets: SearchFacet[] }

/** Conditions that are not met: none, one facet by its place, or more than one. */
const NONE = -1
const SEVERAL = -2

type Kept = { id: number; rank: number; isComplete: boolean }

/**
 * Filters, counts and orders what was found; the page that is asked for is passed over. The best
 * come first, ties by date; by date where that is asked for or where there are no words.
 */
export function selectResults(
  index: SearchIndex,
  hits: readonly RankedHit[],
  query: SearchQuery,
): Selection {
  const chosen = index.facets.map(({ name, choices }) =>
    query[name] === null ? null : choices.findIndex(({ value }) => value === query[name]),
  )
  const counts = index.facets.map(({ choices }) => new Uint32Array(choices.length))
  const isInRange = rangeOf(query)
  const kept: Kept[] = []
  for (const { id, score, isComplete } of hits) {
    const document = index.documents[id - 1]
    if (!document || !isInRange(document)) continue
    const missed = findMissed(index.facets, chosen, id - 1)
    if (missed === SEVERAL) continue
    countChoices(index.facets, counts, id - 1, missed)
    if (missed === NONE) kept.push({ id, rank: score * document.weight, isComplete })
  }
  const isByDate = query.sort === 'date' || query.q === ''
  return {
    documents: sortKept(kept, index.dateOrder, isByDate).flatMap(
      ({ id }) => index.documents[id - 1] ?? [],
    ),
    complete: kept.reduce((sum, { isComplete }) => sum + Number(isComplete), 0),
    facets: index.facets.map((facet, place) => toFacet(facet, counts[place], query)),
  }
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

/** What misses the choice of one facet would be found if another of it were chosen. */
function countChoices(
  facets: FacetIndex[],
  counts: Uint32Array[],
  document: number,
  missed: number,
): void {
  for (let place = 0; place < facets.length; place += 1) {
    const facet = facets[place]
    const ofFacet = counts[place]
    if (!facet || !ofFacet || (missed !== NONE && missed !== place)) continue
    const end = facet.starts[document + 1] ?? 0
    for (let entry = facet.starts[document] ?? end; entry < end; entry += 1) {
      const choice = facet.places[entry] ?? 0
      ofFacet[choice] = (ofFacet[choice] ?? 0) + 1
    }
  }
}

function sortKept(kept: Kept[], dateOrder: Uint32Array, isByDate: boolean): Kept[] {
  const compareDates = (one: Kept, other: Kept) =>
    (dateOrder[one.id - 1] ?? 0) - (dateOrder[other.id - 1] ?? 0)
  if (isByDate) return kept.sort(compareDates)
  return kept.sort(
    (one, other) =>
      Number(other.isComplete) - Number(one.isComplete) ||
      other.rank - one.rank ||
      compareDates(one, other),
  )
}

function toFacet(
  { name, choices }: FacetIndex,
  counts: Uint32Array | undefined,
  query: SearchQuery,
): SearchFacet {
  return {
    name,
    choices: choices.map(({ value, label }, place) => ({
      ...{ value, label, count: counts?.[place] ?? 0, isChosen: query[name] === value },
    })),
  }
}
