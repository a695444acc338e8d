import type { SearchKind } from '@/lib/search/search-query'
import type { SearchFacetName } from '@/lib/search/search-results'

/** Something that can be found: what it is, and what it has to do with. */
export type SearchDocument = {
  /** Its row, from 1. */
  id: number
  kind: SearchKind
  slug: string
  address: string
  /** What it is and when, in words. */
  note: string
  /** How much it counts beside others that have the same words: 1 as a rule. */
  weight: number
  /** First and last day that it is about, `YYYY-MM-DD`; null where it is about none. */
  dateFrom: string | null
  dateTo: string | null
  /** Slugs, each once. */
  topics: string[]
  actors: string[]
  publishers: string[]
}

/** One filter: its choices, and which of them each document has. */
export type FacetIndex = {
  name: SearchFacetName
  choices: { value: string; label: string }[]
  /** For each document, where its entries begin in the list below; one more for the end. */
  starts: Uint32Array
  /** Places of choices. */
  places: Uint32Array
}

/** All that can be found, without its texts: what filters, counts and orders results. */
export type SearchIndex = {
  /** By id, the first at 0. */
  documents: SearchDocument[]
  /** In the order kind, topic, actor, publisher, year. */
  facets: FacetIndex[]
  /** How much each document counts beside others; apart, since comparing looks at very many. */
  weights: Float64Array
  /** The place of each document in the order by date, by slug where the dates are the same. */
  dateOrder: Uint32Array
  /** The statistics are the first so many documents. */
  statisticCount: number
}

/** What topics and actors are called, by slug. */
export type SearchLabels = { topics: Map<string, string>; actors: Map<string, string> }

const KIND_LABELS: Record<SearchKind, string> = {
  article: 'Articles',
  event: 'Events',
  statistic: 'Statistics',
  source: 'Sources',
  actor: 'Actors',
  term: 'Glossary',
}

/** Every choice that some document has: kinds in their order, years from the latest, the rest by name. */
export function makeSearchIndex(documents: SearchDocument[], labels: SearchLabels): SearchIndex {
  const nameOf = (names: Map<string, string>) => (slug: string) => names.get(slug) ?? slug
  const kinds = Object.entries(KIND_LABELS).map(([value, label]) => ({ value, label }))
  const make = (
    name: SearchFacetName,
    valuesOf: (document: SearchDocument) => string[],
    choices: FacetIndex['choices'],
  ) => makeFacet(name, documents.map(valuesOf), choices)
  const listNamed = (
    valuesOf: (document: SearchDocument) => string[],
    names: Map<string, string>,
  ) => byLabel(listValues(documents, valuesOf), nameOf(names))
  const years = listValues(documents, listYears).sort().reverse()
  return {
    documents,
    weights: Float64Array.from(documents, ({ weight }) => weight),
    dateOrder: orderByDate(documents),
    statisticCount: documents.filter(({ kind }) => kind === 'statistic').length,
    facets: [
      make('kind', ({ kind }) => [kind], kinds),
      make(
        'topic',
        ({ topics }) => topics,
        listNamed(({ topics }) => topics, labels.topics),
      ),
      make(
        'actor',
        ({ actors }) => actors,
        listNamed(({ actors }) => actors, labels.actors),
      ),
      make(
        'publisher',
        ({ publishers }) => publishers,
        listNamed(({ publishers }) => publishers, labels.actors),
      ),
      make(
        'year',
        listYears,
        years.map((year) => ({ value: year, label: year })),
      ),
    ],
  }
}

function makeFacet(
  name: SearchFacetName,
  valuesOf: string[][],
  choices: FacetIndex['choices'],
): FacetIndex {
  const placeOf = new Map(choices.map(({ value }, place) => [value, place]))
  const places = valuesOf.map((values) => values.flatMap((value) => placeOf.get(value) ?? []))
  const starts = new Uint32Array(places.length + 1)
  for (const [document, { length }] of places.entries()) {
    starts[document + 1] = (starts[document] ?? 0) + length
  }
  return { name, choices, starts, places: Uint32Array.from(places.flat()) }
}

/** The latest first, what has no date last; ties by slug and kind. */
function orderByDate(documents: SearchDocument[]): Uint32Array {
  const ordered = [...documents].sort(
    (one, other) =>
      compare(other.dateTo ?? '', one.dateTo ?? '') ||
      compare(other.dateFrom ?? '', one.dateFrom ?? '') ||
      compare(one.slug, other.slug) ||
      compare(one.kind, other.kind),
  )
  const order = new Uint32Array(documents.length)
  for (const [place, { id }] of ordered.entries()) order[id - 1] = place
  return order
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function listValues(
  documents: SearchDocument[],
  valuesOf: (document: SearchDocument) => string[],
): string[] {
  return [...new Set(documents.flatMap(valuesOf))]
}

function byLabel(values: string[], labelOf: (value: string) => string): FacetIndex['choices'] {
  return values
    .map((value) => ({ value, label: labelOf(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))
}

/** Every year from the first day to the last. */
function listYears({ dateFrom, dateTo }: SearchDocument): string[] {
  if (dateFrom === null || dateTo === null) return []
  const [first, last] = [Number(dateFrom.slice(0, 4)), Number(dateTo.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
