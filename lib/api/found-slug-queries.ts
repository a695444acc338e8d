import 'server-only'
import type { AskedList } from '@/lib/api/api-parameters'
import { findCorrectedHits } from '@/lib/search/corrected-hit-queries'
import { findHits, type Found } from '@/lib/search/find-hits-queries'
import type { SearchIndex } from '@/lib/search/search-index'
import { getSearchIndex } from '@/lib/search/search-index-queries'
import { type SearchKind, WHOLE_SEARCH } from '@/lib/search/search-query'
import { selectResults } from '@/lib/search/select-results'
import { splitWords } from '@/lib/search/split-words'

type Asked = Pick<AskedList, 'q' | 'topic' | 'actor' | 'from' | 'to'>

/**
 * The records of a kind that a search finds by the same text, topic, actor and days, in no order;
 * null where none of these is asked for. A record has to have all of the words.
 */
export async function findSlugs(kind: SearchKind, asked: Asked): Promise<string[] | null> {
  const { q, topic, actor, from, to } = asked
  if (q === '' && [topic, actor, from, to].every((value) => value === null)) return null
  const index = await getSearchIndex()
  const { hits } = await findAsWritten(index, q)
  const whole = hits.filter(({ isComplete }) => isComplete)
  const query = { ...WHOLE_SEARCH, kind, q, topic, actor, from, to }
  return selectResults(index, whole, query).documents.map(({ slug }) => slug)
}

/** What a text finds without a correction, since nobody would be told of it. */
export async function findAsWritten(index: SearchIndex, q: string): Promise<Found> {
  const { correction, found } = await findCorrectedHits(index, q)
  return correction?.isApplied ? findHits(index, splitWords(q)) : found
}
