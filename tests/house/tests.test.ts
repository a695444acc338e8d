import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCode } from '../support/list-files'

const BANNED = {
  'is nested': /^\s*(test\.)?describe(\.\w+)*\(/m,
  'keeps a snapshot': /\.toMatch(Inline|File)?Snapshot\(/,
  'puts something else in the place of a module of ours': /\bvi\.(do)?[mM]ock\(/,
  'is left out': /^\s*test\.(skip|only|todo|fixme)\(/m,
}

const files = listCode().filter((path) => /^tests\/.*\.test\.tsx?$/.test(path))

test.each(Object.entries(BANNED))('no test %s', (_, form) => {
  expect(files.filter((path) => form.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('a test of lib stands under the path of what it tests', () => {
  const nouns = new Set(listCode().flatMap((path) => path.match(/^lib\/([^/]+)\//)?.[1] ?? []))
  const folders = new Set(files.flatMap((path) => path.match(/^tests\/([^/]+)\//)?.[1] ?? []))
  const others = ['app', 'bench', 'components', 'prisma', 'scripts', 'server', 'house', 'site']

  expect([...folders].filter((folder) => !nouns.has(folder) && !others.includes(folder))).toEqual(
    [],
  )
})
