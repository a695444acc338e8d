import 'server-only'
import type { AskedList, ListPart } from '@/lib/api/api-parameters'
import { findAsWritten } from '@/lib/api/found-slug-queries'
import { type ResultResource, toResultResource } from '@/lib/api/result-resource'
import type { SearchDocument } from '@/lib/search/search-index'
import { getSearchIndex } from '@/lib/search/search-index-queries'
import { listResults } from '@/lib/search/search-queries'
import { SearchKindSchema, type SearchQuery, WHOLE_SEARCH } from '@/lib/search/search-query'
import { selectResults } from '@/lib/search/select-results'

/**
 * One part of what a search finds, in the order of the search page: where little has all of the
 * words, what has the more telling part of them comes after it. Null where the part is to begin
 * after a record that is no longer found.
 */
export async function listSearchPart(asked: AskedList): Promise<ListPart<ResultResource> | null> {
  const index = await getSearchIndex()
  const found = await findAsWritten(index, asked.q)
  const { documents } = selectResults(index, found.hits, toQuery(asked))
  const start = findStart(documents, asked)
  if (start === null) return null
  const shown = documents.slice(start, start + asked.limit)
  const last = shown.at(-1)
  const results = await listResults(shown, found.match)
  return {
    items: results.map(toResultResource),
    total: documents.length,
    next:
      last && start + shown.length < documents.length ? { key: last.kind, slug: last.slug } : null,
  }
}

function toQuery({ q, kind, topic, actor, from, to, sort }: AskedList): SearchQuery {
  return {
    ...WHOLE_SEARCH,
    ...{ q, topic, actor, from, to },
    kind: kind === null ? null : SearchKindSchema.parse(kind),
    sort: sort === 'date' ? 'date' : 'relevance',
  }
}

/** Scores depend on all that there is, so that a result is known by its name alone. */
function findStart(documents: SearchDocument[], { after }: AskedList): number | null {
  if (after === null) return 0
  const place = documents.findIndex(({ kind, slug }) => kind === after.key && slug === after.slug)
  return place < 0 ? null : place + 1
}
