import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { fixContent } from '@/lib/check/fix-content'
import { readContent } from '@/lib/check/reading/read-content'
import { fixFiles, writeDrafts } from '@/scripts/fix-files'
import { ARTICLE_PATH } from '../examples/content-tree'
import { inContentFolder } from '../support/content-folder'
import { DAY, LATER, readArticle, staleArticle, writeArticle } from '../support/fixed-folder'
import { createTemporaryFolder } from '../support/temporary-folder'

const parent = createTemporaryFolder()
const PILOT = 'articles/2026/one-in-one-out-pilot.md'
const NEWER = `  - slug: small-boat-arrivals-2025-later
    measure: small-boat-arrivals-year-to-date
    value: 31402
    period: 2025-01-01/2025-07-11
    locator: paragraph 2
`

test('a newer reading goes into every sentence of the real content that gives the latest', async () => {
  const folder = copyContent()
  const source = path.join(folder, 'sources/uk-statement-pilot.yaml')
  const before = readFileSync(path.join(folder, PILOT), 'utf8')
  const latest = before.match(/\[over 20,000\]\(latest:/g) ?? []
  writeFileSync(source, `${readFileSync(source, 'utf8').trimEnd()}\n${NEWER}`)
  const { changed, notes, ok } = await fixFiles(folder, DAY)
  const after = readFileSync(path.join(folder, PILOT), 'utf8')

  expect(latest.length).toBeGreaterThan(1)
  expect({ ok, notes }).toEqual({ ok: true, notes: [] })
  expect(changed).toHaveLength(latest.length + 1)
  expect(after.match(/\[31,402\]\(latest:/g)).toHaveLength(latest.length)
  expect(after).toContain(
    `\nupdates:\n  - on: ${DAY}\n    note: Figure updated. The latest reading`,
  )
  expect(await listRules(folder, PILOT)).toEqual([])
  // All but the entry and the numbers is as it was.
  expect(after.replace(/updates:\n.*\n.*\n/, '').replaceAll('[31,402]', '[over 20,000]')).toBe(
    before,
  )
  expect((await fixFiles(folder, DAY)).changed).toEqual([])
})

test('the real content needs no mending', async () => {
  const folder = copyContent()

  expect(await fixFiles(folder, DAY)).toEqual({ ok: true, changed: [], notes: [] })
  expect(await listRules(folder, '')).not.toContain('figure-format')
})

test('a file that somebody changes in the meantime is left to them, and named', async () => {
  await inContentFolder({ ...LATER, [ARTICLE_PATH]: staleArticle() }, async (folder) => {
    const { drafts } = fixContent(await readContent(folder), DAY)
    const others = `${readArticle(folder)}\nA sentence more.\n`
    writeArticle(folder, others)
    const { ok, changed, notes } = writeDrafts(folder, drafts)

    expect(changed).toEqual([])
    expect(ok).toBe(true)
    expect(notes).toEqual([
      expect.stringMatching(/^content\/articles\/2026\/pilot\.md has changed in the meantime and/),
    ])
    expect(readArticle(folder)).toBe(others)
  })
})

test('the first file that cannot be written ends it, and those before it are named', async () => {
  const change = { 'events/talks.md': { body: 'Now [3,434](latest:arrivals) arrived.' } }
  await inContentFolder({ ...LATER, ...change, [ARTICLE_PATH]: staleArticle() }, async (folder) => {
    const { drafts } = fixContent(await readContent(folder), DAY)
    const before = readFileSync(path.join(folder, 'events/talks.md'), 'utf8')
    const { ok, changed, notes } = writeDrafts(folder, drafts, (file, text) => {
      if (file.endsWith('talks.md')) throw new Error('no space left')
      writeFileSync(file, text)
    })

    expect(ok).toBe(false)
    expect(new Set(changed.map((one) => one.path))).toEqual(
      new Set(['content/articles/2026/pilot.md']),
    )
    expect(notes).toEqual([
      'content/events/talks.md could not be written: no space left. Changed before it: content/articles/2026/pilot.md. Give the command again.',
    ])
    expect(readFileSync(path.join(folder, 'events/talks.md'), 'utf8')).toBe(before)
  })
})

test('a file that is gone in the meantime is no reason to make it again', async () => {
  await inContentFolder({ ...LATER, [ARTICLE_PATH]: staleArticle() }, async (folder) => {
    const { drafts } = fixContent(await readContent(folder), DAY)
    const { ok, notes } = writeDrafts(path.join(folder, 'terms'), drafts)

    expect(ok).toBe(false)
    expect(notes[0]).toMatch(/could not be written: ENOENT.* Changed before it: nothing\./)
  })
})

async function listRules(folder: string, name: string) {
  const files = await checkContent(folder)
  return files
    .filter((file) => file.path.endsWith(name))
    .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

function copyContent(): string {
  const folder = path.join(mkdtempSync(path.join(parent, 'real-')), 'content')
  cpSync('content', folder, { recursive: true })
  return folder
}
