import { type Select, selectJson } from '@/lib/row/select-json'
import { Prisma, type PrismaClient } from '@/prisma/generated/client'

/**
 * The named rows of a table in the shape in which Prisma gives them and in the order in which they are
 * named; a name that no row has is passed over. One statement, of the database or of a transaction
 * in it.
 */
export async function readRows<Row>(
  database: Pick<PrismaClient, '$queryRaw'>,
  table: 'Article' | 'Event' | 'Statistic',
  select: object,
  slugs: readonly string[],
): Promise<Row[]> {
  const row = Prisma.raw(selectJson(table, 'this', select as Select)) // it throws for what it cannot select
  const rows = await database.$queryRaw<{ json: string }[]>`
    SELECT ${row} AS json FROM json_each(${JSON.stringify(slugs)}) named
    JOIN ${Prisma.raw(`"${table}"`)} this ON this.slug = named.value ORDER BY named.key`
  return rows.map(({ json }) => JSON.parse(json) as Row) // the select decides the shape; a test compares
}
