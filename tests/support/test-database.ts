import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { afterAll } from 'vitest'
import { PrismaClient } from '@/prisma/generated/client'
import { applyMigrations } from '@/prisma/migrate'
import { readMigrations } from '@/prisma/migration-files'
import { createTemporaryFolder } from './temporary-folder'

const TEMPLATES_FOLDER = path.resolve('.tideline/test')

/**
 * An empty database of its own for one test file, built from the migrations and removed after
 * the last test.
 *
 * Call it at the top of the test file. What imports lib/database afterwards (`await import`)
 * asks this database.
 */
export async function createTestDatabase(): Promise<{ file: string; client: PrismaClient }> {
  const file = path.join(createTemporaryFolder(), 'test.db')
  copyFileSync(await templateFile(), file)
  process.env.DATABASE_FILE = file
  return { file, client: openClient(file) }
}

/** A client on any database file, closed after the last test of the file that asks for it. */
export function openClient(file: string): PrismaClient {
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: pathToFileURL(file).href }) })
  afterAll(() => client.$disconnect())
  return client
}

/** Migrations take a tenth of a second, a copy takes none: they are applied once for all files. */
async function templateFile(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(readMigrations())).digest('hex')
  const template = path.join(TEMPLATES_FOLDER, `empty-${hash.slice(0, 16)}.db`)
  if (existsSync(template)) return template
  mkdirSync(TEMPLATES_FOLDER, { recursive: true })
  const building = `${template}.${randomUUID()}`
  await applyMigrations(building)
  // Several test files may get here at once: a rename leaves each of them a whole file.
  renameSync(building, template)
  return template
}
