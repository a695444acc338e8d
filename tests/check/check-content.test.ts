import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { formatReport } from '@/lib/check/report'
import { CONTENT_TREE } from '../examples/content-tree'
import { checkChanged, inContentFolder, reportChanged } from '../support/content-folder'

const rulesOf = (lines: string[]) => lines.map((line) => line.split('  ').slice(0, 2).join(' '))

test('the smallest good content has no problems', async () => {
  expect(await checkChanged({})).toEqual([])
})

test('a record that is there and broken is not called unknown by those who name it', async () => {
  const lines = await reportChanged({
    'actors/home-office.yaml': 'name: [Home Office\n',
    'events/talks.md': '',
    'measures/arrivals.yaml': 'title: Arrivals\n',
    'terms/pilot.md': '---\ntitle: Pilot\n',
    'topics/returns.yaml': Uint8Array.of(0xff, 0x00),
  })

  expect(rulesOf(lines)).toEqual([
    'content/actors/home-office.yaml:2:1 yaml-syntax',
    'content/events/talks.md:1:1 not-empty',
    ...Array<string>(4).fill('content/measures/arrivals.yaml:1:1 schema'),
    'content/terms/pilot.md:1:1 front-matter-fence',
    'content/topics/returns.yaml:1:1 readable-file',
  ])
})

test('statistics in a source that cannot be read are not called unknown', async () => {
  const source = CONTENT_TREE['sources/statement.yaml'] ?? ''
  const lines = await reportChanged({
    'sources/statement.yaml': source.replace('title: Statement', 'title: "Statement'),
  })

  expect(rulesOf(lines)).toEqual(['content/sources/statement.yaml:1:8 yaml-syntax'])
})

test('a file in the wrong place is not called unknown by those who name it', async () => {
  const lines = await reportChanged({
    'topics/returns.yaml': null,
    'topic/returns.yaml': 'title: Returns\ndescription: Sent back.\n',
  })

  expect(rulesOf(lines)).toEqual(['content/topic/returns.yaml:1:1 right-folder'])
})

test('one bad statistic hides neither its neighbours nor the rest of its source', async () => {
  const lines = await reportChanged({
    'sources/statement.yaml': {
      fields:
        'kind: offical\nstatistics:\n  - { slug: arrivals-2024, measure: arrivals, value: many, period: 2024, locator: paragraph 1 }\n  - { slug: arrivals-2025, measure: arival, value: 3434, period: 2025-13, locator: paragraph 1 }\n  - { slug: arrivals-2025-on-2024, measure: arrivals, value: 15, unit: percent, change: { from: arrivals-2023, to: arrivals-2025 }, locator: paragraph 1 }',
    },
  })

  expect(rulesOf(lines)).toEqual([
    'content/sources/statement.yaml:3:7 schema',
    'content/sources/statement.yaml:9:12 schema',
    'content/sources/statement.yaml:13:14 known-reference',
    'content/sources/statement.yaml:15:13 schema',
    'content/sources/statement.yaml:22:13 known-reference',
  ])
})

test('links, folders and other oddities are told and not followed', async () => {
  const lines = await inContentFolder({}, async (folder) => {
    const outside = path.join(folder, '..', 'outside')
    mkdirSync(outside)
    writeFileSync(path.join(outside, 'secret.md'), 'A secret.')
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'terms/secret.md'))
    symlinkSync(outside, path.join(folder, 'terms/outside'))
    symlinkSync('nowhere', path.join(folder, 'terms/nowhere.md'))
    mkdirSync(path.join(folder, 'terms/empty.md'))
    return formatReport(await checkContent(folder)).split('\n')
  })

  expect(rulesOf(lines)).toEqual([
    'content/terms/nowhere.md:1:1 readable-file',
    'content/terms/outside:1:1 readable-file',
    'content/terms/secret.md:1:1 readable-file',
    '',
    '3 errors in 3 files',
  ])
})

test('what other commands keep beside the records, and hidden files, are left alone', async () => {
  const change = {
    'names.yaml': '',
    'evidence.lock.jsonl': '',
    '.DS_Store': Uint8Array.of(0),
    'events/.talks.md.swp': Uint8Array.of(0),
  }

  expect(await checkChanged(change)).toEqual([])
})

test('problems are in the order of paths and places, whatever the order of the rules', async () => {
  const lines = await reportChanged({
    'events/talks.md': { fields: 'topics: [none]', body: 'A <b>.\n\n[x](/none)' },
    'actors/home-office.yaml': { fields: 'partOf: none' },
  })

  expect(rulesOf(lines)).toEqual([
    'content/actors/home-office.yaml:4:9 known-reference',
    'content/events/talks.md:6:5 known-reference',
    'content/events/talks.md:15:3 no-raw-html',
    'content/events/talks.md:17:1 known-link',
  ])
})

const SIGNS = [
  ...['---', '\n', '\r\n', '\t', '  ', ': ', '- ', '[', ']', '{', '}', '"', "'", '&a', '*a', '!b'],
  ...['|', '>', '#', '?', '%', '`', '\\', '\0', '\uFEFF', '\uD800', '🚣', '<b>', '](', '![](', ')'],
  ...[
    'stat:',
    'change:a..b',
    'latest:',
    'javascript:',
    '//',
    'title',
    'date',
    'statistics',
    '2025',
  ],
]
const bytes = fc.uint8Array({ maxLength: 60 })
const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 25 }).map((list) => list.join(''))
const noise = fc.oneof(
  bytes,
  signs.map((text) => Uint8Array.from(Buffer.from(text))),
)
const paths = fc.constantFrom(...Object.keys(CONTENT_TREE), 'terms/a.md', 'sources/b.yaml', 'c/d')

test('any bytes in any file give messages at places that are in the file, and never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(paths, noise, fc.nat(), fc.nat(40), async (name, bad, at, length) => {
      const good = Buffer.from(CONTENT_TREE[name] ?? '')
      const from = at % (good.length + 1)
      const mixed = Buffer.concat([good.subarray(0, from), bad, good.subarray(from + length)])
      for (const file of await checkChanged({ [name]: Uint8Array.from(mixed) })) {
        const lines = String(file).split('\n')
        for (const { line = 0, column = 0, reason } of file.messages) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(reason).not.toMatch(/\n/)
        }
      }
    }),
    { numRuns: 100, seed: 1 },
  )
}, 120_000)
