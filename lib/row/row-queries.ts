import 'server-only'
import { database } from '@/lib/database'
import { type Select, selectJson } from '@/lib/row/select-json'
import { Prisma } from '@/prisma/generated/client'

/** How many rows are held at once: ten thousand with all that hangs on them take 500 MB. */
const ROWS_AT_ONCE = 250

/**
 * What is made of the rows of the named events, or of all where none are named, in the order of
 * their slugs. Each few hundred are read in one statement.
 */
export async function listFromEvents<const Wanted extends Prisma.EventSelect, Item>(
  select: Wanted,
  slugs: string[] | null,
  toItem: (row: Prisma.EventGetPayload<{ select: Wanted }>) => Item,
): Promise<Item[]> {
  const named = [...(slugs ?? (await listSlugs()))].sort()
  const items: Item[] = []
  for (let start = 0; start < named.length; start += ROWS_AT_ONCE) {
    const some = named.slice(start, start + ROWS_AT_ONCE)
    const rows: Prisma.EventGetPayload<{ select: Wanted }>[] = await listRows(
      'Event',
      select,
      some,
      Prisma.sql`slug`,
    )
    items.push(...rows.map(toItem))
  }
  return items
}

async function listSlugs(): Promise<string[]> {
  const rows = await database.event.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}

/** The rows of the named statistics, in the order of their sources; in one statement. */
export async function listStatisticRows<const Wanted extends Prisma.StatisticSelect>(
  select: Wanted,
  slugs: string[],
): Promise<Prisma.StatisticGetPayload<{ select: Wanted }>[]> {
  return listRows('Statistic', select, slugs, Prisma.sql`sourceSlug, displayOrder, slug`)
}

async function listRows<Row>(
  table: 'Event' | 'Statistic',
  select: object,
  slugs: string[],
  order: Prisma.Sql,
): Promise<Row[]> {
  const row = Prisma.raw(selectJson(table, 'this', select as Select)) // it throws for what it cannot select
  const rows = await database.$queryRaw<{ json: string }[]>`
    SELECT ${row} AS json FROM ${Prisma.raw(`"${table}"`)} this
    WHERE slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)})) ORDER BY ${order}`
  return rows.map(({ json }) => JSON.parse(json) as Row) // the select decides the shape; a test compares
}
