import 'server-only'
import { LRUCache } from 'lru-cache'
import { database } from '@/lib/database'

/**
 * The documents that fit a query of the index, and how well: more is better, and 0 next to nothing.
 * A score stands at the place of its id; ids are in no order, each once.
 */
export type HitList = { ids: Uint32Array; scores: Uint32Array }

/**
 * How much a word counts in each field of the index: title, headings, summary, names, body, and
 * the numbers of all of them.
 */
const RANK = 'bm25(10, 8, 3, 4, 1, 2)'

/**
 * Scores are whole numbers: writing them out as fractions takes as long as finding them, and what
 * differs by less fits as well.
 */
const STEPS = 10_000

/** Every word of ten thousand articles, each with the documents that have it, takes three quarters of this. */
const KEPT_BYTES = 32 * 2 ** 20

/** What a list takes beside its numbers, roughly. */
const FRAME_BYTES = 512

/**
 * What was found lately, by query. Nothing writes to the database while the site runs, so that no
 * list is ever out of date; where the editor's loop opens another, this module is evaluated anew.
 */
export const keptHits = new LRUCache<string, HitList>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ ids, scores }, match) =>
    ids.byteLength + scores.byteLength + 2 * match.length + FRAME_BYTES,
})

/**
 * The documents that fit each query of the index, by query. Each query is one word, beginning of a
 * word or phrase. What was asked for lately is kept; all that is not is asked for at once, however
 * many queries it is.
 */
export async function listHitsByMatch(matches: string[]): Promise<Map<string, HitList>> {
  const hits = new Map<string, HitList>()
  const unknown = new Set<string>()
  for (const match of matches) {
    const known = keptHits.get(match)
    if (known) hits.set(match, known)
    else unknown.add(match)
  }
  const asked = await askForHits([...unknown])
  for (const [place, match] of [...unknown].entries()) {
    const found = asked[place]
    if (!found) throw new Error(`The index gave no answer to ${match}`)
    keptHits.set(match, found)
    hits.set(match, found)
  }
  return hits
}

/**
 * The same for one query that takes long to be found and finds little, as words side by side do:
 * they are found and scored at once.
 */
export async function getHits(match: string): Promise<HitList> {
  const known = keptHits.get(match)
  if (known) return known
  const rows = await database.$queryRaw<HitsRow[]>`
    SELECT json_group_array(rowid) AS ids,
      json_group_array(CAST(rank * -${STEPS} AS INTEGER)) AS scores
    FROM "SearchText" WHERE "SearchText" MATCH ${match} AND rank MATCH ${RANK}`
  const found = toHitList(rows[0] ?? { ids: '[]', scores: null })
  keptHits.set(match, found)
  return found
}

/** The statistics that fit each query of the index, by id. */
export async function listStatisticIds(
  matches: string[],
  statisticCount: number,
): Promise<Set<number>[]> {
  if (matches.length === 0) return []
  const rows = await database.$queryRaw<{ json: string }[]>`
    SELECT (
      SELECT json_group_array(rowid) FROM "SearchText"
      WHERE "SearchText" MATCH asked.value AND rowid <= ${statisticCount}
    ) AS json
    FROM json_each(${JSON.stringify(matches)}) AS asked ORDER BY asked.key`
  return rows.map(({ json }) => new Set<number>(JSON.parse(json)))
}

type HitsRow = { ids: string; scores: string | null }

/**
 * They come as one text for each query: ten thousand rows one by one take ten times as long. What half
 * of all documents have says nothing of any of them, so that bm25 gives it less than one step: they
 * are not scored, which spares nine tenths of the time for the commonest words.
 */
async function askForHits(matches: string[]): Promise<HitList[]> {
  if (matches.length === 0) return []
  const rows = await database.$queryRaw<HitsRow[]>`
    SELECT ids, CASE WHEN json_array_length(ids) * 2 < (SELECT count(*) FROM "SearchDocument") THEN (
      SELECT json_group_array(CAST(rank * -${STEPS} AS INTEGER)) FROM "SearchText"
      WHERE "SearchText" MATCH match AND rank MATCH ${RANK}
    ) END AS scores
    FROM (
      SELECT asked.key AS place, asked.value AS match, (
        SELECT json_group_array(rowid) FROM "SearchText" WHERE "SearchText" MATCH asked.value
      ) AS ids
      FROM json_each(${JSON.stringify(matches)}) AS asked
    )
    ORDER BY place`
  return rows.map(toHitList)
}

function toHitList({ ids, scores }: HitsRow): HitList {
  const idList: number[] = JSON.parse(ids)
  const scoreList: number[] = JSON.parse(scores ?? '[]')
  return {
    ids: Uint32Array.from(idList),
    scores: Uint32Array.from(idList, (_, place) => scoreList[place] ?? 0),
  }
}
