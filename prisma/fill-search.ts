import type { PrismaClient } from '@/prisma/generated/client'
import type { SearchEntry } from '@/prisma/search-entry'
import { DOCUMENT_COLUMNS, orderEntries, TEXT_COLUMNS, toDocumentRow } from '@/prisma/search-rows'
import { createSearchTextMaker } from '@/prisma/search-text-maker'
import { startSearchTextThread } from '@/prisma/start-search-text-thread'

type Database = Pick<PrismaClient, '$executeRawUnsafe'>

/**
 * So many rows are made and sent at once. FTS5 writes down what it has gathered with each statement,
 * and merges it in the end: five hundred at once take twice as long. Of all at once nothing could be
 * made while others are written, and each text would stand in memory several times over.
 */
const CHUNK = 2_000

/** Words are gathered in memory before they are written; the fewer times, the less there is to merge. */
const FILLING_BYTES = 64 * 2 ** 20
const USUAL_BYTES = 2 ** 20

/** Fills the search index, and packs it as tightly as it goes, since nothing is added later. */
export async function fillSearch(
  database: Database,
  entries: readonly SearchEntry[],
): Promise<void> {
  const ordered = orderEntries(entries)
  await command(database, 'hashsize', FILLING_BYTES)
  await insertRows(database, ordered)
  await command(database, 'optimize', null)
  await command(database, 'hashsize', USUAL_BYTES)
}

/** Where there are many texts, those of the next rows are made while the last are written. */
async function insertRows(database: Database, ordered: SearchEntry[]): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(ordered.length / CHUNK) }, (_, place) =>
    ordered.slice(place * CHUNK, (place + 1) * CHUNK),
  )
  const thread = chunks.length > 1 ? startSearchTextThread() : null
  const maker = thread ?? createSearchTextMaker()
  try {
    let coming = maker.makeRows(chunks[0] ?? [])
    await insertDocuments(database, ordered)
    for (const next of [...chunks.slice(1), null]) {
      const rows = await coming
      coming = next === null ? maker.listWords() : maker.makeRows(next)
      await insert(database, 'SearchText', TEXT_COLUMNS, rows)
    }
    await insert(database, 'SearchWord', '"word", "documents"', await coming)
  } finally {
    await thread?.end()
  }
}

async function insertDocuments(database: Database, ordered: SearchEntry[]): Promise<void> {
  const rows = ordered.map((entry, index) => toDocumentRow(entry, index + 1))
  await insert(database, 'SearchDocument', DOCUMENT_COLUMNS, JSON.stringify(rows))
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
  rows: string,
): Promise<void> {
  const values = columns.split(', ').map((_, place) => `value ->> ${place}`)
  await database.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${values.join(', ')} FROM json_each(?)`,
    rows,
  )
}
