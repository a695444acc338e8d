import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { createTemporaryFolder } from '../support/temporary-folder'
import { createTestDatabase } from '../support/test-database'

// In the project and not among temporary files, so that the server finds its packages.
const parent = path.resolve('.tideline/test')
const database = await createTestDatabase()
const server = path.join(parent, `server-${process.pid}.mjs`)
buildSync({
  ...{ entryPoints: ['server/main.ts'], outfile: server, logLevel: 'silent' },
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external' },
})
afterAll(() => rmSync(server))
const folders = createTemporaryFolder()

test('a database that is not there stops the start with one line', () => {
  const folder = createRelease()
  const { code, output } = start(folder, { DATABASE_FILE: path.join(folder, 'none.db') })

  expect(code).toBe(1)
  expect(output).toMatch(/^The database .*none\.db is not there\. Run `npm run build`[^\n]*\n$/)
})

test('a database that is cut short stops the start with one line', () => {
  const folder = createRelease()
  const file = path.join(folder, 'cut.db')
  copyFileSync(database.file, file)
  truncateSync(file, 20_000)
  const { code, output } = start(folder, { DATABASE_FILE: file })

  expect(code).toBe(1)
  expect(output).toMatch(/^The database .*cut\.db is damaged[^\n]*\n$/)
})

test('a database that the pages were not built from stops the start with one line', () => {
  const { code, output } = start(createRelease('0123456789ab'))

  expect(code).toBe(1)
  expect(output).toMatch(
    /^The database .* is not the one that the pages were built from\.[^\n]*\n$/,
  )
})

test('a folder in which nothing was built stops the start with one line', () => {
  const { code, output } = start(mkdtempSync(path.join(folders, 'empty-')))

  expect(code).toBe(1)
  expect(output).toMatch(/^The site is not built yet[^\n]*\n$/)
})

test('a wrong setting stops the start with one line', () => {
  const { code, output } = start(createRelease(), { TRUSTED_PROXIES: 'everyone' })

  expect(code).toBe(1)
  expect(output).toMatch(/^TRUSTED_PROXIES is "everyone", and [^\n]*\n$/)
})

/** A folder as a release is, with hardly anything in it. */
function createRelease(version = versionOf(database.file)): string {
  const folder = mkdtempSync(path.join(folders, 'release-'))
  mkdirSync(path.join(folder, 'dist/static'), { recursive: true })
  writeFileSync(path.join(folder, 'dist/static/index.html'), '<!DOCTYPE html>')
  const release = { contentVersion: version, builtAt: '2026-01-01T00:00:00Z' }
  writeFileSync(path.join(folder, 'dist/release.json'), JSON.stringify(release))
  return folder
}

function versionOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
}

/** Starts the server there and waits for its end; what it says on either stream. */
function start(folder: string, environment: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, [server], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PORT: '38212', DATABASE_FILE: database.file, ...environment },
    timeout: 20_000,
  })
  return { code: result.status, output: result.stdout + result.stderr }
}
