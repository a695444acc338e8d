import 'server-only'
import {
  API_COLLECTIONS,
  type CollectionName,
  type RecordCollection,
} from '@/lib/api/api-collections'
import { type AskedList, type ListPart } from '@/lib/api/api-parameters'
import { listMeasurePart, listSourcePart, listStatisticPart } from '@/lib/api/fact-list-queries'
import { listActorPart, listTermPart, listTopicPart } from '@/lib/api/name-list-queries'
import { listSearchPart } from '@/lib/api/search-list-queries'
import { listArticlePart, listEventPart } from '@/lib/api/text-list-queries'

/** A record as it leaves the API: the fields of its collection's schema, in their order. */
export type Resource = Record<string, unknown>

type ListRecords = (asked: AskedList, slug: string | null) => Promise<ListPart<Resource>>

const LISTS: Record<RecordCollection, ListRecords> = {
  articles: listArticlePart,
  events: listEventPart,
  measures: listMeasurePart,
  statistics: listStatisticPart,
  sources: listSourcePart,
  actors: listActorPart,
  topics: listTopicPart,
  terms: listTermPart,
}

/** One part of a list; null where it is to begin after a record that is no longer in it. */
export function getListPart(
  name: CollectionName,
  asked: AskedList,
): Promise<ListPart<Resource> | null> {
  return name === 'search' ? listSearchPart(asked) : LISTS[name](asked, null)
}

/** The record of a slug, as known on a day where one is given; null where there is or was none. */
export async function getResource(
  name: RecordCollection,
  slug: string,
  known: string | null,
): Promise<Resource | null> {
  const [sort] = API_COLLECTIONS[name].sorts
  const { items } = await LISTS[name]({ ...NOTHING_ASKED, sort, known, limit: 1 }, slug)
  return items[0] ?? null
}

const NOTHING_ASKED: AskedList = {
  ...{ topic: null, actor: null, kind: null, measure: null, source: null },
  ...{ from: null, to: null, q: '', known: null, sort: '', limit: 1, after: null },
}
