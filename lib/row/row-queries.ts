import 'server-only'
import { database } from '@/lib/database'
import { readRows } from '@/lib/row/read-rows'
import type { Prisma } from '@/prisma/generated/client'

/** How many rows are held at once: ten thousand with all that hangs on them take 500 MB. */
const ROWS_AT_ONCE = 250

/**
 * What is made of the rows of all events, in the order of their slugs. Each few hundred are read in
 * one statement.
 */
export async function listFromEvents<const Wanted extends Prisma.EventSelect, Item>(
  select: Wanted,
  toItem: (row: Prisma.EventGetPayload<{ select: Wanted }>) => Item,
): Promise<Item[]> {
  const slugs = await listSlugs()
  const items: Item[] = []
  for (let start = 0; start < slugs.length; start += ROWS_AT_ONCE) {
    const some = slugs.slice(start, start + ROWS_AT_ONCE)
    const rows: Prisma.EventGetPayload<{ select: Wanted }>[] = await readRows(
      database,
      'Event',
      select,
      some,
    )
    items.push(...rows.map(toItem))
  }
  return items
}

async function listSlugs(): Promise<string[]> {
  const rows = await database.event.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}

/** The rows of the named articles, in the order in which they are named; in one statement. */
export async function listArticleRows<const Wanted extends Prisma.ArticleSelect>(
  select: Wanted,
  slugs: string[],
): Promise<Prisma.ArticleGetPayload<{ select: Wanted }>[]> {
  return readRows(database, 'Article', select, slugs)
}

/** The rows of the named statistics, in the order in which they are named; in one statement. */
export async function listStatisticRows<const Wanted extends Prisma.StatisticSelect>(
  select: Wanted,
  slugs: string[],
): Promise<Prisma.StatisticGetPayload<{ select: Wanted }>[]> {
  return readRows(database, 'Statistic', select, slugs)
}
