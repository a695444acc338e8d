import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MIGRATIONS_FOLDER, readMigrations } from '@/prisma/migration-files'
import { EXTERNAL, withSchemaEngine } from '@/prisma/schema-engine'

/**
 * Brings an SQLite file, new or not, to the shape of the newest migration. Migrations that it
 * already has are left alone, even where their text has changed since. Throws when one fails;
 * what it did until then stays in the file.
 */
export async function applyMigrations(
  databaseFile: string,
  migrationsFolder = MIGRATIONS_FOLDER,
): Promise<void> {
  await withSchemaEngine(pathToFileURL(databaseFile).href, (engine) =>
    engine.applyMigrations({
      migrationsList: readMigrations(migrationsFolder),
      filters: EXTERNAL,
    }),
  )
}

/** The SQL that would take the migrations to the schema: empty when they agree. */
export async function planMigration(
  schema = readSchema(),
  migrationsFolder = MIGRATIONS_FOLDER,
): Promise<string> {
  const { exitCode, stdout } = await withSchemaEngine(':memory:', (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...readMigrations(migrationsFolder) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: true,
      filters: EXTERNAL,
    }),
  )
  return exitCode === 0 ? '' : (stdout ?? '')
}

/** The text of schema.prisma. */
export function readSchema(): string {
  return readFileSync(join(import.meta.dirname, 'schema.prisma'), 'utf8')
}
