import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCode } from '../support/list-files'

/** Facts flow one way: what the files of a folder may import. */
const MAY_IMPORT: Record<string, string[]> = {
  lib: ['lib/', 'prisma/generated/'],
  components: ['components/', 'lib/'],
  app: ['components/', 'lib/', 'app/fonts'],
  prisma: ['prisma/', 'lib/'],
  server: ['server/', 'lib/'],
  scripts: ['scripts/', 'prisma/', 'lib/'],
  bench: ['bench/', 'scripts/', 'prisma/', 'lib/'],
  tests: [
    'app/',
    'bench/',
    'components/',
    'lib/',
    'prisma/',
    'scripts/',
    'server/',
    'contentlayer.config',
  ],
}
/** Imported for their effect alone, so that the editor's loop can make pages render again. */
const EDITORS_LOOP = ['lib/database.ts', 'lib/site/content-problems.ts']
const IMPORT =
  /^(?:import|export) (?<type>type )?(?:[^'"]* from )?'(?<from>[^']+)'|\bimport\('(?<later>[^']+)'\)/gm

const files = listCode().filter((path) => folderOf(path) in MAY_IMPORT)

test('the imports were read', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(readImports('app/sitemap.ts').map(({ from }) => from)).toEqual([
    'next',
    '@/lib/site/address-queries',
    '@/lib/site',
  ])
})

test('a file imports only what its folder may', () => {
  const forbidden = files.flatMap((path) =>
    readImports(path)
      .filter(({ from }) => from.startsWith('@/') && !mayImport(path, from.slice(2)))
      .map(({ from }) => `${path}: ${from}`),
  )

  expect(forbidden).toEqual([])
})

test('a file can be moved, since it names no folder above it', () => {
  const own = files.filter((path) => folderOf(path) !== 'tests')
  const above = own.filter((path) => readImports(path).some(({ from }) => from.startsWith('..')))

  expect(above).toEqual([])
})

test('a component is handed its data: of a query it names no more than the type', () => {
  const asking = inFolder('components').filter((path) =>
    readImports(path).some(({ from, isType }) => from.endsWith('-queries') && !isType),
  )

  expect(asking).toEqual([])
})

test('the database is asked by queries alone', () => {
  expect(listImporters('@/lib/database').filter((path) => !path.endsWith('-queries.ts'))).toEqual(
    [],
  )
})

test('what the compiler made is read by the loader alone', () => {
  const readers = inFolder('app', 'components', 'lib').filter((path) =>
    /\.contentlayer|contentlayer\/generated/.test(readFileSync(path, 'utf8')),
  )

  expect(readers).toEqual([])
})

test('lib holds no markup', () => {
  expect(inFolder('lib').filter((path) => path.endsWith('.tsx'))).toEqual([])
})

test('content is text, and public is served as it is', () => {
  expect(listCode().filter((path) => /^(content|public)\//.test(path))).toEqual([])
})

type Import = { from: string; isType: boolean }

function readImports(path: string): Import[] {
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(({ groups }) => ({
    from: groups?.from ?? groups?.later ?? '',
    isType: groups?.type !== undefined,
  }))
}

function mayImport(path: string, target: string): boolean {
  if (target === '.tideline/content-version') return EDITORS_LOOP.includes(path)
  return (MAY_IMPORT[folderOf(path)] ?? []).some((root) => target.startsWith(root))
}

function listImporters(module: string): string[] {
  const sources = inFolder('app', 'components', 'lib', 'prisma', 'scripts')
  return sources.filter((path) => readImports(path).some(({ from }) => from === module))
}

function inFolder(...folders: string[]): string[] {
  return files.filter((path) => folders.includes(folderOf(path)))
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? ''
}
