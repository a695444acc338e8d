import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { linkRelease } from '@/bench/link-release'
import { findVersionProblem } from '@/server/check-database'
import { readRelease } from '@/server/release'
import { createTemporaryFolder } from '../support/temporary-folder'

const folder = createTemporaryFolder()

test('a release of links is of the database that it was laid out with, and of no other', () => {
  const [own, other] = ['own.db', 'other.db'].map((name) => path.join(folder, name))
  writeFileSync(own ?? '', 'one')
  writeFileSync(other ?? '', 'another')
  const release = path.join(folder, 'release')
  mkdirSync(release)
  linkRelease(release, own ?? '')

  const { contentVersion } = readRelease(path.join(release, 'dist/release.json'))
  expect(findVersionProblem(own ?? '', contentVersion)).toBeNull()
  expect(findVersionProblem(other ?? '', contentVersion)).toContain('is not the one')
})

test('a release of links has the packages of this folder', () => {
  const release = path.join(folder, 'packages')
  writeFileSync(path.join(folder, 'a.db'), 'one')
  linkRelease(release, path.join(folder, 'a.db'))

  expect(existsSync(path.join(release, 'node_modules/next/package.json'))).toBe(true)
  expect(readFileSync(path.join(release, 'package.json'), 'utf8')).toBe(
    readFileSync('package.json', 'utf8'),
  )
})
