import type { PrismaClient } from '@/prisma/generated/client'
import { prepareEvents } from '@/prisma/prepare-events'
import { DATABASE_ROWS } from '../examples/database-rows'
import { exampleRow } from '../examples/example-row'
import { insertRow, type Row } from './insert-row'
import { createTestDatabase } from './test-database'

/**
 * A database of its own for one test file that holds the good rows of every table, with the events
 * written down as lists show them.
 */
export async function createExampleDatabase(): Promise<{
  client: PrismaClient
  /** Adds a row that differs from the first good one of its table. */
  add: (table: string, differences: Row) => Promise<void>
  /** Writes the events down anew, as the loader does at its end: to be called after the last `add`. */
  prepare: () => Promise<void>
}> {
  const { client } = await createTestDatabase()
  await client.$transaction(async (transaction) => {
    for (const { table, row } of DATABASE_ROWS) await insertRow(transaction, table, row)
  })
  const add = (table: string, differences: Row) =>
    insertRow(client, table, exampleRow(table, differences))
  const prepare = async () => {
    await client.preparedEvent.deleteMany()
    await prepareEvents(client)
  }
  await prepare()
  return { client, add, prepare }
}
