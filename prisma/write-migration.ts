import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planMigration, readSchema } from '@/prisma/migrate'
import { listMigrationNames, MIGRATIONS_FOLDER } from '@/prisma/migration-files'

const NAME = /^[a-z0-9]+(_[a-z0-9]+)*$/

/**
 * Writes the migration that takes the database to schema.prisma, and gives its file. Throws a
 * sentence for the person who asked when the name will not do or nothing has changed.
 */
export async function writeMigration(
  name: string | undefined,
  schema = readSchema(),
  migrationsFolder = MIGRATIONS_FOLDER,
): Promise<string> {
  if (!name) throw new Error('The name is missing. Write: npm run migration -- some_name')
  if (!NAME.test(name)) {
    throw new Error(
      `"${name}" is not a name for a migration. Use lower-case words and digits joined by underscores`,
    )
  }
  const sql = await planMigration(schema, migrationsFolder)
  if (sql === '') {
    throw new Error('The migrations already agree with prisma/schema.prisma: nothing to write')
  }
  const folder = join(migrationsFolder, `${nextTimestamp(migrationsFolder)}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), `${sql.trimEnd()}\n`)
  return join(folder, 'migration.sql')
}

/** This second, or later where the newest migration is not in the past: order is by name. */
function nextTimestamp(folder: string): number {
  const now = Number(new Date().toISOString().replace(/\D/g, '').slice(0, 14))
  const newest = Number(listMigrationNames(folder).at(-1)?.slice(0, 14) ?? 0)
  return Math.max(now, newest + 1)
}
