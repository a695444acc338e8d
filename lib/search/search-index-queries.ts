import 'server-only'
import { readOnce } from '@/lib/connection/read-once'
import { database } from '@/lib/database'
import { getRecordNames } from '@/lib/site/record-name-queries'
import { makeSearchIndex, type SearchDocument, type SearchIndex } from '@/lib/search/search-index'
import { SearchKindSchema } from '@/lib/search/search-query'

/** All that can be found, without its texts. Read once. */
export const getSearchIndex = readOnce(readSearchIndex)

type DocumentRow = Omit<SearchDocument, 'kind' | 'topics' | 'actors' | 'publishers'> &
  Record<'kind' | 'topics' | 'actors' | 'publishers', string>

async function readSearchIndex(): Promise<SearchIndex> {
  // One text for all rows: ten thousand rows one by one take ten times as long to arrive.
  const [row] = await database.$queryRaw<{ json: string }[]>`
    SELECT json_group_array(json_object('id', "id", 'kind', "kind", 'slug', "slug",
      'address', "address", 'note', "note", 'weight', "weight", 'dateFrom', "dateFrom", 'dateTo', "dateTo",
      'topics', "topics", 'actors', "actors", 'publishers', "publishers") ORDER BY "id") AS json
    FROM "SearchDocument"`
  const documents: DocumentRow[] = JSON.parse(row?.json ?? '[]')
  return makeSearchIndex(documents.map(toDocument), await getRecordNames())
}

function toDocument({ kind, topics, actors, publishers, ...row }: DocumentRow): SearchDocument {
  return {
    ...row,
    kind: SearchKindSchema.parse(kind),
    topics: listSlugs(topics),
    actors: listSlugs(actors),
    publishers: listSlugs(publishers),
  }
}

function listSlugs(slugs: string): string[] {
  return slugs === '' ? [] : slugs.split(' ')
}
