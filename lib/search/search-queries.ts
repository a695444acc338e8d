import 'server-only'
import { getAnswer } from '@/lib/search/answer-queries'
import { type CorrectedHits, findCorrectedHits } from '@/lib/search/corrected-hit-queries'
import type { SearchDocument, SearchIndex } from '@/lib/search/search-index'
import { getSearchIndex } from '@/lib/search/search-index-queries'
import type { SearchQuery, SearchVocabulary } from '@/lib/search/search-query'
import {
  RESULTS_PER_PAGE,
  type SearchAnswer,
  type SearchResult,
  type SearchResults,
} from '@/lib/search/search-results'
import { selectResults } from '@/lib/search/select-results'
import { type Excerpt, listExcerpts } from '@/lib/search/snippet-queries'
import { listStatisticRows } from '@/lib/row/row-queries'
import { statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import type { FollowedStatistic } from '@/lib/statistic/succession'
import { followStatistics } from '@/lib/statistic/succession-queries'

/**
 * One part of what a query finds. Takes any text for `q`; without one it finds everything that
 * meets the other conditions, the newest first.
 */
export async function getSearchResults(
  query: SearchQuery,
  perPage = RESULTS_PER_PAGE,
): Promise<SearchResults> {
  const index = await getSearchIndex()
  const corrected = await findCorrectedHits(index, query.q)
  const { found, correction } = corrected
  const end = query.page * perPage
  const { documents, complete, facets, total } = selectResults(index, found.hits, query, end)
  const shown = documents.slice(end - perPage)
  return {
    query,
    results: await listResults(shown, found.match),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
    withAllWords: complete,
    facets,
    answer: query.page === 1 ? await getWantedAnswer(index, query, corrected) : null,
    correction,
  }
}

/** The answer, unless the other conditions of the query leave it out. */
async function getWantedAnswer(
  index: SearchIndex,
  query: SearchQuery,
  { q, expression, found }: CorrectedHits,
): Promise<SearchAnswer | null> {
  const answer = await getAnswer(index, q, expression, found.hits)
  if (answer === null) return null
  const document = index.documents.find(
    ({ kind, slug }) => kind === 'statistic' && slug === answer.statistic.slug,
  )
  if (!document) return null
  const hit = { id: document.id, score: 0, isComplete: true }
  return selectResults(index, [hit], query).documents.length === 0 ? null : answer
}

/** What the parameters of a search may name. */
export async function getSearchVocabulary(): Promise<SearchVocabulary> {
  const index = await getSearchIndex()
  return {
    topics: listValues(index, 'topic'),
    actors: listValues(index, 'actor'),
    publishers: listValues(index, 'publisher'),
  }
}

function listValues({ facets }: SearchIndex, name: 'topic' | 'actor' | 'publisher') {
  const choices = facets.find((facet) => facet.name === name)?.choices ?? []
  return new Set(choices.map(({ value }) => value))
}

/** Documents that were found, in their order, as results with what `match` finds marked in them. */
export async function listResults(
  documents: SearchDocument[],
  match: string | null,
): Promise<SearchResult[]> {
  const excerpts = await listExcerpts(
    documents.map(({ id }) => id),
    match,
  )
  const slugs = documents.filter(({ kind }) => kind === 'statistic').map(({ slug }) => slug)
  const rows = slugs.length === 0 ? [] : await listStatisticRows(statisticSelect, slugs)
  const statistics = await followStatistics(rows.map(toStatistic))
  const statisticOf = new Map(statistics.map((statistic) => [statistic.slug, statistic]))
  return documents.map((document) => toResult(document, excerpts.get(document.id), statisticOf))
}

function toResult(
  { id: _id, kind, slug, address, note }: SearchDocument,
  excerpt: Excerpt | undefined,
  statisticOf: Map<string, FollowedStatistic>,
): SearchResult {
  return {
    ...{ kind, slug, address, note },
    title: excerpt?.title ?? [],
    snippet: excerpt?.snippet ?? [],
    statistic: kind === 'statistic' ? (statisticOf.get(slug) ?? null) : null,
  }
}
