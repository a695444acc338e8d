import 'server-only'
import { database } from '@/lib/database'
import { Prisma } from '@/prisma/generated/client'

/** A document that was found, by its id, and how well it fits: more is better, and 0 next to nothing. */
export type Hit = { id: number; score: number }

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

/** The documents that fit a query of the index, by id. */
export async function listHits(match: string): Promise<Hit[]> {
  const [hits] = await listHitsOfEach([match])
  return hits ?? []
}

/**
 * The same for several queries of the index at once, in their order.
 *
 * They come as one text for each query: ten thousand rows one by one take ten times as long.
 */
export async function listHitsOfEach(matches: string[]): Promise<Hit[][]> {
  if (matches.length === 0) return []
  const selects = matches.map(
    (match, place) => Prisma.sql`
      SELECT ${place} AS place, json_group_array(rowid) AS ids,
        json_group_array(CAST(rank * -${STEPS} AS INTEGER)) AS scores
      FROM "SearchText" WHERE "SearchText" MATCH ${match} AND rank MATCH ${RANK}`,
  )
  const rows = await database.$queryRaw<HitsRow[]>(Prisma.join(selects, ' UNION ALL '))
  const byPlace = new Map(rows.map((row) => [Number(row.place), toHits(row)]))
  return matches.map((_, place) => byPlace.get(place) ?? [])
}

/** The statistics that fit each query of the index, by id. */
export async function listStatisticIds(
  matches: string[],
  statisticCount: number,
): Promise<Set<number>[]> {
  if (matches.length === 0) return []
  const selects = matches.map(
    (match, place) => Prisma.sql`
      SELECT ${place} AS place, json_group_array(rowid) AS json FROM "SearchText"
      WHERE "SearchText" MATCH ${match} AND rowid <= ${statisticCount}`,
  )
  const rows = await database.$queryRaw<{ place: number | bigint; json: string }[]>(
    Prisma.join(selects, ' UNION ALL '),
  )
  const byPlace = new Map(
    rows.map(({ place, json }) => [Number(place), new Set<number>(JSON.parse(json))]),
  )
  return matches.map((_, place) => byPlace.get(place) ?? new Set())
}

type HitsRow = { place: number | bigint; ids: string; scores: string }

function toHits({ ids, scores }: HitsRow): Hit[] {
  const scoreOf: number[] = JSON.parse(scores)
  return (JSON.parse(ids) as number[]).map((id, at) => ({ id, score: scoreOf[at] ?? 0 })) // rowids
}
