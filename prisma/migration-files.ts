import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Where Prisma keeps its migrations: one folder each, `<time>_<name>/migration.sql`. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, 'migrations')

/** The names of all migrations, oldest first. */
export function listMigrationNames(folder = MIGRATIONS_FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** All migrations with their text, in the form that Prisma's engine asks for. */
export function readMigrations(folder = MIGRATIONS_FOLDER): MigrationList {
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: listMigrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}
