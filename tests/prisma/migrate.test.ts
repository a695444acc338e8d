import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { applyMigrations, planMigration, readSchema } from '@/prisma/migrate'
import { listMigrationNames, MIGRATIONS_FOLDER } from '@/prisma/migration-files'
import { createTemporaryFolder } from '../support/temporary-folder'
import { openClient } from '../support/test-database'

const folder = createTemporaryFolder()

test('migrations and schema agree', async () => {
  expect(await planMigration()).toBe('')
})

test('a field that no migration adds is planned', async () => {
  const schema = readSchema().replace('model Topic {', 'model Topic {\n  colour String?')

  expect(await planMigration(schema)).toContain('ALTER TABLE "Topic" ADD COLUMN "colour" TEXT')
})

test('a column that only the schema has lost is planned', async () => {
  const schema = readSchema().replace(/^ {2}periodNote .*$/m, '')

  expect(await planMigration(schema)).toContain('"Statistic"')
})

test('a new file gets every migration, recorded the way Prisma records it', async () => {
  const file = path.join(folder, 'new.db')
  await applyMigrations(file)

  expect(await listApplied(file)).toEqual(
    listMigrationNames().map((migration_name) => ({
      migration_name,
      isFinished: 1,
      isRolledBack: 0,
      applied_steps_count: 1,
    })),
  )
})

test('applying twice changes nothing and loses nothing', async () => {
  const file = path.join(folder, 'twice.db')
  await applyMigrations(file)
  const client = openClient(file)
  await client.topic.create({ data: { slug: 'returns', title: 'Returns', description: 'Those.' } })
  const before = await client.$queryRaw`SELECT * FROM _prisma_migrations`
  await applyMigrations(file)

  expect(await client.$queryRaw`SELECT * FROM _prisma_migrations`).toEqual(before)
  expect(await client.topic.count()).toBe(1)
})

test('a later migration is applied on top of the first', async () => {
  const migrations = copyMigrations('later')
  const file = path.join(folder, 'later.db')
  await applyMigrations(file, migrations)
  addMigration(
    migrations,
    'ALTER TABLE "Topic" ADD COLUMN "colour" TEXT;\nCREATE TABLE "a" (b TEXT);',
  )
  await applyMigrations(file, migrations)

  expect(await listApplied(file)).toHaveLength(listMigrationNames().length + 1)
  expect(await openClient(file).$queryRaw`SELECT colour FROM "Topic", a`).toEqual([])
})

test('a migration that fails says what is wrong and is not recorded as finished', async () => {
  const migrations = copyMigrations('failing')
  const file = path.join(folder, 'failing.db')
  addMigration(migrations, 'CREATE TABLE "Topic" (slug TEXT);')

  await expect(applyMigrations(file, migrations)).rejects.toThrow('table "Topic" already exists')
  expect((await listApplied(file)).at(-1)).toMatchObject({ isFinished: 0 })
})

test('a database that cannot be opened is an error that says so', async () => {
  const file = path.join(folder, 'no such folder', 'a.db')

  await expect(applyMigrations(file)).rejects.toThrow(/unable to open connection/i)
})

test('a folder name may hold any character', async () => {
  const odd = path.join(folder, 'a b 50% #1 é?')
  mkdirSync(odd)
  await applyMigrations(path.join(odd, 'a.db'))

  expect(await listApplied(path.join(odd, 'a.db'))).not.toEqual([])
})

function copyMigrations(name: string): string {
  const copy = path.join(folder, name)
  cpSync(MIGRATIONS_FOLDER, copy, { recursive: true })
  return copy
}

function addMigration(migrations: string, sql: string): void {
  const added = path.join(migrations, '29991231235959_added')
  mkdirSync(added)
  writeFileSync(path.join(added, 'migration.sql'), sql)
}

async function listApplied(file: string): Promise<{ isFinished: number }[]> {
  return openClient(file).$queryRaw`
    SELECT migration_name, applied_steps_count, finished_at IS NOT NULL AS isFinished,
      rolled_back_at IS NOT NULL AS isRolledBack
    FROM _prisma_migrations ORDER BY started_at`
}
