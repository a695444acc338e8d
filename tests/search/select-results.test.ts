import { expect, test } from 'vitest'
import { makeSearchIndex, type SearchDocument } from '@/lib/search/search-index'
import { type SearchQuery, WHOLE_SEARCH } from '@/lib/search/search-query'
import { type RankedHit, selectResults } from '@/lib/search/select-results'

const INDEX = makeSearchIndex(
  [
    document('statistic', 'count', '2025-01-01', '2025-03-05', ['arrivals']),
    document('article', 'old-news', '2022-01-01', '2022-12-31', ['arrivals', 'funding']),
    document('article', 'new-news', '2024-12-01', '2025-07-11', ['funding']),
    document('term', 'small-boat', null, null, []),
  ],
  { topics: new Map([['arrivals', 'Arrivals']]), actors: new Map() },
)
const [COUNT, OLD, NEW, TERM] = [1, 2, 3, 4]

test('the best come first, and what has all the words before what has some', () => {
  const hits = [hit(COUNT, 1), hit(OLD, 3), { ...hit(NEW, 9), isComplete: false }]

  expect(listSlugs(hits)).toEqual(['old-news', 'count', 'new-news'])
  expect(selectResults(INDEX, hits, asked({})).complete).toBe(2)
})

test('ties are broken by date, then by slug', () => {
  const hits = [TERM, OLD, COUNT, NEW].map((id) => hit(id, 1))

  expect(listSlugs(hits)).toEqual(['new-news', 'count', 'old-news', 'small-boat'])
})

test('of the first few no more come, and all are counted', () => {
  const hits = [hit(COUNT, 1), hit(OLD, 3), hit(NEW, 2), hit(TERM, 0)]
  const { documents, facets, ...counts } = selectResults(INDEX, hits, asked({}), 2)

  expect(documents.map(({ slug }) => slug)).toEqual(['old-news', 'new-news'])
  expect(counts).toEqual({ total: 4, complete: 4 })
  expect(facets).toEqual(selectResults(INDEX, hits, asked({})).facets)
})

test('sorted by date, the latest come first, whatever their score', () => {
  const hits = [hit(OLD, 9), hit(NEW, 1), hit(TERM, 99)]

  expect(listSlugs(hits, { sort: 'date' })).toEqual(['new-news', 'old-news', 'small-boat'])
  expect(listSlugs(hits, { q: '' })).toEqual(['new-news', 'old-news', 'small-boat'])
})

test('what counts more than others of the same words comes before them', () => {
  const heavy = { ...INDEX, weights: INDEX.weights.with(OLD - 1, 2) }

  const { documents } = selectResults(heavy, [hit(NEW, 1.5), hit(OLD, 1)], asked({}))
  expect(documents.map(({ slug }) => slug)).toEqual(['old-news', 'new-news'])
})

test.each([
  [{ kind: 'article' }, ['new-news', 'old-news']],
  [{ topic: 'arrivals' }, ['count', 'old-news']],
  [{ topic: 'arrivals', kind: 'article' }, ['old-news']],
  [{ year: '2025' }, ['new-news', 'count']],
  [{ year: '2022' }, ['old-news']],
  [{ from: '2025-06' }, ['new-news']],
  [{ to: '2024' }, ['new-news', 'old-news']],
  [{ from: '2022-06', to: '2022-07' }, ['old-news']],
] as [Partial<SearchQuery>, string[]][])('%j leaves what meets it', (conditions, slugs) => {
  const hits = [COUNT, OLD, NEW, TERM].map((id) => hit(id, 1))

  expect(listSlugs(hits, conditions)).toEqual(slugs)
})

test('each choice is counted as if it were made and every other condition kept', () => {
  const hits = [COUNT, OLD, NEW, TERM].map((id) => hit(id, 1))

  expect(countChoices(hits, {})).toEqual({
    kind: { article: 2, event: 0, statistic: 1, source: 0, actor: 0, term: 1 },
    topic: { arrivals: 2, funding: 2 },
    year: { 2025: 2, 2024: 1, 2022: 1 },
  })
  expect(countChoices(hits, { kind: 'article', topic: 'arrivals' })).toEqual({
    kind: { article: 1, event: 0, statistic: 1, source: 0, actor: 0, term: 0 },
    topic: { arrivals: 1, funding: 2 },
    year: { 2025: 0, 2024: 0, 2022: 1 },
  })
})

test('facets come in their order, with names, and say what is chosen', () => {
  const { facets } = selectResults(INDEX, [], asked({ topic: 'arrivals' }))

  expect(facets.map(({ name }) => name)).toEqual(['kind', 'topic', 'actor', 'publisher', 'year'])
  expect(facets[1]?.choices).toEqual([
    { value: 'arrivals', label: 'Arrivals', count: 0, isChosen: true },
    { value: 'funding', label: 'funding', count: 0, isChosen: false },
  ])
})

test('a year that nothing is about finds nothing', () => {
  expect(listSlugs([hit(COUNT, 1)], { year: '1999' })).toEqual([])
})

function document(
  kind: SearchDocument['kind'],
  slug: string,
  dateFrom: string | null,
  dateTo: string | null,
  topics: string[],
): Omit<SearchDocument, 'id'> & { id: number } {
  return {
    ...{ kind, slug, dateFrom, dateTo, topics, actors: [], publishers: [] },
    ...{ id: ['count', 'old-news', 'new-news', 'small-boat'].indexOf(slug) + 1 },
    ...{ address: `/${slug}`, note: '', weight: 1 },
  }
}

function hit(id: number, score: number): RankedHit {
  return { id, score, isComplete: true }
}

function asked(conditions: Partial<SearchQuery>): SearchQuery {
  return { ...WHOLE_SEARCH, q: 'boats', ...conditions }
}

function listSlugs(hits: RankedHit[], conditions: Partial<SearchQuery> = {}): string[] {
  return selectResults(INDEX, hits, asked(conditions)).documents.map(({ slug }) => slug)
}

function countChoices(hits: RankedHit[], conditions: Partial<SearchQuery>) {
  const { facets } = selectResults(INDEX, hits, asked(conditions))
  return Object.fromEntries(
    facets
      .filter(({ choices }) => choices.length > 0)
      .map(({ name, choices }) => [
        name,
        Object.fromEntries(choices.map(({ value, count }) => [value, count])),
      ]),
  )
}
