import { type Select, selectJson } from '@/lib/row/select-json'
import { Prisma, type PrismaClient } from '@/prisma/generated/client'

/** In what order the rows of a table come: articles of one day by what they report, the latest first. */
const ORDERS = {
  Article: Prisma.sql`published DESC, coversTo DESC, coversFrom DESC, slug`,
  Event: Prisma.sql`slug`,
  Statistic: Prisma.sql`sourceSlug, displayOrder, slug`,
}

/**
 * The named rows of a table in the shape in which Prisma gives them: articles the latest first, events
 * by slug and statistics in the order of their sources. One statement, of the database or of a
 * transaction in it.
 */
export async function readRows<Row>(
  database: Pick<PrismaClient, '$queryRaw'>,
  table: keyof typeof ORDERS,
  select: object,
  slugs: readonly string[],
): Promise<Row[]> {
  const row = Prisma.raw(selectJson(table, 'this', select as Select)) // it throws for what it cannot select
  const rows = await database.$queryRaw<{ json: string }[]>`
    SELECT ${row} AS json FROM ${Prisma.raw(`"${table}"`)} this
    WHERE slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)})) ORDER BY ${ORDERS[table]}`
  return rows.map(({ json }) => JSON.parse(json) as Row) // the select decides the shape; a test compares
}
