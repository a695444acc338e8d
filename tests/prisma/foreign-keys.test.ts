import { expect, test } from 'vitest'
import type { Prisma } from '@/prisma/generated/client'
import { DATABASE_ROWS } from '../examples/database-rows'
import { insertRow, type Row } from '../support/insert-row'
import { createTestDatabase } from '../support/test-database'

const { client } = await createTestDatabase()
const firstStatistic = DATABASE_ROWS.findIndex(({ table }) => table === 'Statistic')
for (const { table, row } of DATABASE_ROWS.slice(0, firstStatistic)) {
  await insertRow(client, table, row)
}

test('foreign keys are in force on every connection, though nobody switched them on', async () => {
  const ask = (database: Prisma.TransactionClient) => database.$queryRaw`PRAGMA foreign_keys`
  const inForce = [{ foreign_keys: 1 }]

  expect(await ask(client)).toEqual(inForce)
  expect(await client.$transaction(ask)).toEqual(inForce)
  // libsql leaves a connection to its transaction and opens another for what follows.
  expect(await ask(client)).toEqual(inForce)
})

test('a statistic without a source is refused', async () => {
  await expect(insertStatistic({ sourceSlug: null })).rejects.toThrow(
    'NOT NULL constraint failed: Statistic.sourceSlug',
  )
})

test('a statistic whose source does not exist is refused', async () => {
  await expect(insertStatistic({ sourceSlug: 'hearsay' })).rejects.toThrow(/foreign key/i)
})

test('a source that statistics were read from cannot be removed', async () => {
  await insertStatistic({})

  await expect(client.source.deleteMany()).rejects.toThrow(/foreign key/i)
  await client.statistic.deleteMany()
})

test('statistics that name each other need their foreign keys put off to the end', async () => {
  const rows: Row[] = [
    { slug: 'earlier', supersededBySlug: 'later' },
    { slug: 'later', supersededBySlug: 'earlier' },
  ]
  const insertBoth = async (database: Prisma.TransactionClient) => {
    for (const row of rows) await insertStatistic(row, database)
  }

  await expect(client.$transaction(insertBoth)).rejects.toThrow(/foreign key/i)
  await client.$transaction(async (database) => {
    await database.$executeRaw`PRAGMA defer_foreign_keys = ON`
    await insertBoth(database)
  })
  expect(await client.statistic.count()).toBe(2)
})

// The last test, because libsql leaves the database locked after a commit that failed.
test('foreign keys that were put off are enforced at the end all the same', async () => {
  const orphaned = client.$transaction(async (database) => {
    await database.$executeRaw`PRAGMA defer_foreign_keys = ON`
    await insertStatistic({ slug: 'orphan', sourceSlug: 'hearsay' }, database)
  })

  await expect(orphaned).rejects.toThrow(/foreign key/i)
  expect(await client.statistic.count({ where: { slug: 'orphan' } })).toBe(0)
})

async function insertStatistic(differences: Row, database: Prisma.TransactionClient = client) {
  await insertRow(database, 'Statistic', { ...DATABASE_ROWS[firstStatistic]?.row, ...differences })
}
