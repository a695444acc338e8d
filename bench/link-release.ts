import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Lays out a release of the build in this folder with another database: links to all that the server
 * reads, and a record of its own, since the server refuses a database that its record does not name.
 * What was made at the build is still that of the build; what is made on request is of the database.
 */
export function linkRelease(folder: string, databaseFile: string): void {
  mkdirSync(path.join(folder, 'dist'), { recursive: true })
  for (const name of [
    '.next',
    'dist/static',
    'dist/headers.json',
    'node_modules',
    'package.json',
  ]) {
    symlinkSync(path.resolve(name), path.join(folder, name))
  }
  const hash = createHash('sha256').update(readFileSync(databaseFile)).digest('hex')
  const record = { contentVersion: hash.slice(0, 12), builtAt: '2026-01-01T00:00:00Z' }
  writeFileSync(path.join(folder, 'dist/release.json'), JSON.stringify(record))
}
