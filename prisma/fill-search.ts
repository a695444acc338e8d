import type { PrismaClient } from '@/prisma/generated/client'
import type { SearchEntry } from '@/prisma/search-entry'
import {
  DOCUMENT_COLUMNS,
  orderEntries,
  type SearchRow,
  TEXT_COLUMNS,
  textOf,
  toDocumentRow,
  toTextRow,
} from '@/prisma/search-rows'
import { createWordCounter } from '@/prisma/word-counter'

type Database = Pick<PrismaClient, '$executeRawUnsafe'>

/**
 * So many rows are made and sent at once. FTS5 writes down what it has gathered with each statement,
 * and merges it in the end: five hundred at once take twice as long.
 */
const CHUNK = 20_000

/** Words are gathered in memory before they are written; the fewer times, the less there is to merge. */
const FILLING_BYTES = 64 * 2 ** 20
const USUAL_BYTES = 2 ** 20

/** Fills the search index, and packs it as tightly as it goes, since nothing is added later. */
export async function fillSearch(
  database: Database,
  entries: readonly SearchEntry[],
): Promise<void> {
  const words = createWordCounter()
  const ordered = orderEntries(entries)
  await command(database, 'hashsize', FILLING_BYTES)
  for (let at = 0; at < ordered.length; at += CHUNK) {
    const chunk = ordered.slice(at, at + CHUNK)
    const toRows = (toRow: typeof toTextRow) =>
      chunk.map((entry, index) => toRow(entry, at + index + 1))
    await insert(database, 'SearchDocument', DOCUMENT_COLUMNS, toRows(toDocumentRow))
    await insert(database, 'SearchText', TEXT_COLUMNS, toRows(toTextRow))
    for (const entry of chunk) words.add(textOf(entry))
  }
  await insert(database, 'SearchWord', '"word", "documents"', words.list())
  await command(database, 'optimize', null)
  await command(database, 'hashsize', USUAL_BYTES)
}

/** FTS5 takes its commands as rows: https://sqlite.org/fts5.html#special_insert_commands */
async function command(database: Database, name: string, value: number | null): Promise<void> {
  await database.$executeRawUnsafe(
    `INSERT INTO "SearchText" ("SearchText", "rank") VALUES ('${name}', ${value})`,
  )
}

async function insert(
  database: Database,
  table: string,
  columns: string,
  rows: readonly SearchRow[],
): Promise<void> {
  const values = columns.split(', ').map((_, place) => `value ->> ${place}`)
  await database.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${values.join(', ')} FROM json_each(?)`,
    JSON.stringify(rows),
  )
}
