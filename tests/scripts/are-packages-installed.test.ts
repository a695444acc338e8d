import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { arePackagesInstalled } from '@/scripts/are-packages-installed.mjs'
import { createTemporaryFolder } from '../support/temporary-folder'

const home = process.cwd()
process.chdir(createTemporaryFolder())
afterAll(() => process.chdir(home))
mkdirSync('node_modules')

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'y', optional: true },
}

test.each([
  ['just what is wanted', true, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }],
  ['another version', false, { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
  ['another content', false, { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
  ['too little', false, {}],
  ['too much', false, { ...WANTED, 'node_modules/b': { version: '1.0.0' } }],
])('%s is installed: %s', (_, expected, installed) => {
  writeFileSync('package-lock.json', JSON.stringify({ packages: WANTED }))
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }))

  expect(arePackagesInstalled()).toBe(expected)
})

test('packages that nobody has listed are not installed', () => {
  writeFileSync('node_modules/.package-lock.json', '{ "packages": {')

  expect(arePackagesInstalled()).toBe(false)
})
