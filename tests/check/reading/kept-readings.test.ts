import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { openKeptReadings } from '@/lib/check/reading/kept-readings'
import { readStoredLines, splitLine, toLine } from '@/lib/check/reading/stored-lines'
import { formatReport } from '@/lib/check/report'
import { ARTICLE_PATH } from '../../examples/content-tree'
import { inContentFolder } from '../../support/content-folder'
import { createTemporaryFolder } from '../../support/temporary-folder'

const parent = createTemporaryFolder()
const store = (name: string) => path.join(parent, name)

/** A version of its own, since somebody may be writing code while the tests run. */
async function report(folder: string, file: string | null, version = 'one'): Promise<string> {
  const kept = file === null ? null : openKeptReadings(file, () => version)
  return formatReport(await checkContent(folder, kept))
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

test('the real content is reported alike from what was kept, also with faults in it', async () => {
  const folder = path.join(parent, 'real/content')
  cpSync('content', folder, { recursive: true })
  const cold = await report(folder, store('real'))
  expect(await report(folder, store('real'))).toBe(cold)

  const article = path.join(folder, 'articles/2026/one-in-one-out-pilot.md')
  edit(article, (text) =>
    text.replace(/\]\(stat:[^)]*\)/, '](stat:nowhere)').replace(/\.$/m, ' <b>.'),
  )
  edit(path.join(folder, 'sources/uk-statement-pilot.yaml'), (text) =>
    text.replace('10031', '10032'),
  )
  const faulty = await report(folder, null)
  expect(faulty).toMatch(/\d+ errors/)
  expect(await report(folder, store('real'))).toBe(faulty)
  expect(await report(folder, store('real'))).toBe(faulty)
})

const PLACES = ['articles/2026/a.md', 'events/b.md', 'sources/c.yaml', 'terms/d.md', 'names.yaml']
const change = fc.record({
  kind: fc.constantFrom('change', 'break', 'add', 'delete', 'rename'),
  at: fc.nat(),
  from: fc.nat(),
})

test('after any changes the report is the one of reading everything anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(), (changes, id) =>
      inContentFolder({ 'names.yaml': '- one in, one out\n' }, async (folder) => {
        const file = store(`property-${id}`)
        const inMemory = openKeptReadings(file, () => 'one')
        for (const { kind, at, from } of changes) {
          apply(folder, kind, at, from)
          const anew = await report(folder, null)
          expect(formatReport(await checkContent(folder, inMemory))).toBe(anew)
          expect(await report(folder, file)).toBe(anew)
        }
      }),
    ),
    { numRuns: 25, seed: 3 },
  )
}, 120_000)

function apply(folder: string, kind: string, at: number, from: number): void {
  const names = [ARTICLE_PATH, 'events/talks.md', 'sources/statement.yaml', 'terms/pilot.md']
  const file = path.join(folder, names[at % names.length] ?? '')
  const other = path.join(folder, PLACES[from % PLACES.length] ?? '')
  try {
    if (kind === 'change') edit(file, (text) => `${text}\n${from} of them [are](stat:none) <b>.\n`)
    if (kind === 'break') edit(file, (text) => text.slice(0, from % text.length))
    if (kind === 'add') writeFileSync(other, readFileSync(file))
    if (kind === 'delete') rmSync(file)
    if (kind === 'rename') renameSync(file, other)
  } catch {
    // An earlier change has taken the file away; then there is nothing to change.
  }
}

test('what is kept of an unchanged file is used and not the file read again', async () => {
  await inContentFolder({}, async (folder) => {
    const file = store('used')
    await report(folder, file)
    const lines = [...readStoredLines(file)].map(([key, line]) => {
      const { head, readRest } = splitLine(line)
      return toLine(key, `${head.replaceAll('"depth":2', '"depth":3')}\t${readRest()}`)
    })
    writeFileSync(file, Buffer.concat(lines))

    expect(await report(folder, file)).toContain('The first heading is not of the second level.')
    expect(await report(folder, file, 'two')).toBe('The content has no problems.')
  })
})

test.each([
  ['truncated', (good: Buffer) => good.subarray(0, good.length / 2)],
  ['damaged', (good: Buffer) => Buffer.from(good.toString().replaceAll('3,434', '3,435'))],
  ['foreign', () => Buffer.from('SQLite format 3\0\n\n{}\n')],
  ['empty', () => Buffer.alloc(0)],
])('a file of readings that is %s is not believed, and written anew', async (_, harm) => {
  await inContentFolder({}, async (folder) => {
    const file = store('harmed')
    await report(folder, file)
    const good = readStoredLines(file)
    writeFileSync(file, harm(readFileSync(file)))

    expect(await report(folder, file)).toBe('The content has no problems.')
    expect(good.size).toBeGreaterThan(0)
    expect(readStoredLines(file)).toEqual(good)
  })
})

test('where readings cannot be written the check goes on without them', async () => {
  await inContentFolder({}, async (folder) => {
    const file = store('folder')
    mkdirSync(file, { recursive: true })
    writeFileSync(store('no-folder'), '')

    expect(await report(folder, file)).toBe('The content has no problems.')
    expect(await report(folder, store('no-folder/readings'))).toBe('The content has no problems.')
  })
})

test('of files that are gone nothing is kept', async () => {
  await inContentFolder(
    { 'terms/trial.md': '---\ntitle: Trial\n---\n\nA try.\n' },
    async (folder) => {
      const file = store('gone')
      await report(folder, file)
      const before = readStoredLines(file).size
      rmSync(path.join(folder, 'terms/trial.md'))
      await report(folder, file)

      expect(readStoredLines(file).size).toBe(before - 1)
    },
  )
})

test('while another process writes its readings stay, and what it left behind goes', async () => {
  await inContentFolder({}, async (folder) => {
    const file = store('draft')
    writeFileSync(`${file}.draft`, 'half')
    await report(folder, file)
    expect(readFileSync(`${file}.draft`, 'utf8')).toBe('half')
    expect(readStoredLines(file).size).toBe(0)

    utimesSync(`${file}.draft`, 0, 0)
    await report(folder, file)
    expect(() => readFileSync(`${file}.draft`)).toThrow()
    expect(readStoredLines(file).size).toBeGreaterThan(0)
  })
})
