import 'server-only'
import type { ListPart, ListPosition } from '@/lib/api/api-parameters'
import { database } from '@/lib/database'
import { type Select, selectJson } from '@/lib/row/select-json'
import { Prisma } from '@/prisma/generated/client'

/** The tables whose records are listed; each has a slug. In the statements its rows are called `this`. */
export type ListedTable =
  'Article' | 'Measure' | 'Statistic' | 'Source' | 'Actor' | 'Topic' | 'Term'

/** What is wanted of a table: all conditions hold together. */
export type WantedRows = {
  table: ListedTable
  select: object
  conditions: Prisma.Sql[]
  /** What the list is ordered by, as text that is never null; ties are broken by slug. */
  key: Prisma.Sql
  isDescending: boolean
  after: ListPosition | null
  limit: number
}

/**
 * One part of a table in the order asked for, with the count of all that is wanted, in two
 * statements. What stands before the part is never gone through, however far on it is.
 */
export async function listRowPart<Row>(wanted: WantedRows): Promise<ListPart<Row>> {
  const { table, conditions, limit } = wanted
  const from = Prisma.raw(`"${table}" this`)
  const where = Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')
  const [counts, rows] = await Promise.all([
    database.$queryRaw<{ total: number | bigint }[]>`
      SELECT count(*) AS total FROM ${from} WHERE ${where}`,
    listRows(wanted, from, where),
  ])
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ json }) => JSON.parse(json) as Row), // the select decides the shape; a test compares
    total: Number(counts[0]?.total ?? 0),
    next: last && rows.length > limit ? { key: last.key, slug: last.slug } : null,
  }
}

type KeyedRow = { slug: string; key: string; json: string }

/** One row more than is wanted tells whether there is a next part. */
function listRows(
  { table, select, key, isDescending, after, limit }: WantedRows,
  from: Prisma.Sql,
  where: Prisma.Sql,
): Promise<KeyedRow[]> {
  const row = Prisma.raw(selectJson(table, 'this', select as Select)) // it throws for what it cannot select
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const beyond = isDescending ? Prisma.sql`<` : Prisma.sql`>`
  const isAfter = after
    ? Prisma.sql`(${key} ${beyond} ${after.key} OR (${key} = ${after.key} AND this.slug > ${after.slug}))`
    : Prisma.sql`true`
  return database.$queryRaw<KeyedRow[]>`
    SELECT this.slug AS slug, ${key} AS key, ${row} AS json FROM ${from}
    WHERE ${where} AND ${isAfter} ORDER BY ${key} ${direction}, this.slug LIMIT ${limit + 1}`
}
