import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCopy } from '@/lib/evidence/read-copy'

const folder = mkdtempSync(path.join(tmpdir(), 'tideline-'))
afterAll(() => rmSync(folder, { recursive: true }))

const keep = (name: string, content: string | Uint8Array) =>
  writeFileSync(path.join(folder, name), content)

test('the lines of a text that are not empty are its paragraphs', async () => {
  const text = '\uFEFF One\r\n\r\n  \nTwo  \rThree\n'
  keep('lines.txt', text)

  expect(await readCopy(folder, 'lines.txt')).toEqual({
    state: 'read',
    sha256: createHash('sha256').update(text).digest('hex'),
    paragraphs: ['One', 'Two', 'Three'],
  })
})

test.each(['page.html', 'page.HTM'])('%s is read by its blocks', async (name) => {
  keep(name, '<p>One\ntwo<p>Three')

  expect(await readCopy(folder, name)).toMatchObject({ paragraphs: ['One two', 'Three'] })
})

test('a copy that is not there is missing', async () => {
  expect(await readCopy(folder, 'nowhere.txt')).toEqual({ state: 'missing' })
})

test.each([
  ['latin.txt', /cannot be read\. Keep it as a file of UTF-8/],
  ['folder.txt', /cannot be read/],
  ['report.pdf', /neither text nor HTML/],
  ['../lines.txt', /not the name of a file alone/],
  ['a\\lines.txt', /not the name of a file alone/],
])('%s is refused in a sentence', async (name, why) => {
  if (name === 'latin.txt') keep(name, Uint8Array.of(0x52, 0xe9))
  if (name === 'folder.txt') mkdirSync(path.join(folder, name))

  expect(await readCopy(folder, name)).toEqual({
    state: 'unreadable',
    why: expect.stringMatching(why),
  })
})
