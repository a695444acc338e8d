import { expect, test } from 'vitest'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { ARTICLE_PATH } from '../examples/content-tree'
import { inContentFolder } from '../support/content-folder'
import {
  DAY,
  fixChanged,
  LATER,
  LATER_NOTE,
  readArticle,
  runFix,
  staleArticle,
  withArticle,
  writeArticle,
} from '../support/fixed-folder'

const stale = { ...LATER, [ARTICLE_PATH]: staleArticle() }
const NOW = 'Now [3,434](latest:arrivals) arrived.'

test('every figure follows the latest reading, and one entry tells readers of it', async () => {
  const { text, changed, left, ok } = await fixChanged(stale)

  expect(ok).toBe(true)
  expect(text).toBe(
    String(staleArticle())
      .replaceAll('[3,434](latest:', '[nearly 8,200](latest:')
      .replace('\n---\n\n', `\nupdates:\n  - on: ${DAY}\n    note: ${LATER_NOTE}\n---\n\n`),
  )
  expect(changed.map(({ line, column, rule, before }) => [line, column, rule, before])).toEqual([
    [13, 23, 'bound-figure', '3,434'],
    [14, 1, 'bound-figure', ''],
    [19, 18, 'bound-figure', '3,434'],
  ])
  expect(left).toEqual([])
})

test('a second run changes nothing', async () => {
  await inContentFolder(stale, async (folder) => {
    const { text } = await runFix(folder)
    const again = await runFix(folder)

    expect(again.changed).toEqual([])
    expect(again.text).toBe(text)
  })
})

test('line breaks of Windows, and a byte order mark, stay as they are', async () => {
  await inContentFolder(stale, async (folder) => {
    writeArticle(folder, `\uFEFF${readArticle(folder).replaceAll('\n', '\r\n')}`)
    const { text } = await runFix(folder)

    expect(text).toContain(`updates:\r\n  - on: ${DAY}\r\n    note: ${LATER_NOTE}\r\n---\r\n`)
    expect(text).toContain('The count is at [nearly 8,200](latest:arrivals)')
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

test.each([
  [
    'title: "Now [3,434](latest:arrivals) “arrived”" # kept',
    '[nearly 8,200](latest:arrivals) “arrived”" # kept',
  ],
  ["title: 'It''s [3,434](latest:arrivals)'", "title: 'It''s [nearly 8,200](latest:arrivals)'"],
  [
    'title: >-\n  It is\n  [over\n  3,400](latest:arrivals) now',
    '  [nearly 8,200](latest:arrivals) now',
  ],
])('%s is mended in its quotation marks or its folds', async (title, after) => {
  const article = staleArticle((text) => text.replace(/title: .*/, () => title))
  const { text, left } = await fixChanged({ ...LATER, [ARTICLE_PATH]: article })

  expect(text).toContain(after)
  expect(text.match(/on: 2026-12-01/g)).toHaveLength(1)
  expect(left).toEqual([])
})

test.each([
  [
    'updates:\n  # Newest first.\n  - on: 2026-11-30\n    note: It began.',
    `updates:\n  # Newest first.\n  - on: ${DAY}\n    note: ${LATER_NOTE}\n  - on: 2026-11-30\n`,
  ],
  [
    'updates:\n- { on: 2026-11-30, note: It began. }',
    `updates:\n- on: ${DAY}\n  note: ${LATER_NOTE}\n- { on: 2026-11-30,`,
  ],
  [
    'updates: [{ on: 2026-11-30, note: It began. }]',
    `updates: [{ on: ${DAY}, note: "${LATER_NOTE}" }, { on: 2026-11-30, note: It began. }]`,
  ],
  ['updates: [] # none', `updates: [{ on: ${DAY}, note: "${LATER_NOTE}" }] # none`],
])('the entry is put on top of what stands there: %s', async (updates, after) => {
  const article = staleArticle((text) =>
    text.replace('kind: explainer', `kind: explainer\n${updates}`),
  )
  const { text, left } = await fixChanged({ ...LATER, [ARTICLE_PATH]: article })

  expect(text).toContain(after)
  expect(left).toEqual([])
})

test('where the old number was no reading, the entry does not give it', async () => {
  const { text, left } = await fixChanged(withArticle('', NOW.replace('3,434', '3,000')))

  expect(text).toContain('is now [nearly 8,200](stat:later) (1 January – 5 June 2025).\n')
  expect(left).toEqual([])
})

test('two measures are two sentences of one entry', async () => {
  const { text, left } = await fixChanged({
    ...withArticle('', `${NOW} They counted [30](latest:count).`),
    'measures/count.yaml': exampleMeasure('people').replace('A count', 'People on one boat'),
    'sources/memo.yaml': exampleSource(
      'slug: old, measure: count, value: 30, period: 2024',
      'slug: new, measure: count, value: 40, period: 2025',
    ),
  })

  expect(text).toContain(
    'Figures updated. The latest reading of “Small-boat arrivals, year to date” is now [nearly',
  )
  expect(text).toContain(
    'The latest reading of “counted” is now [40](stat:new) (2025); it was [30](stat:old) (2024).',
  )
  expect(left).toEqual([])
})

test('a draft has no readers yet, and an event has no updates', async () => {
  const { text, changed } = await fixChanged({
    ...withArticle('draft: true', NOW),
    'events/talks.md': { body: NOW },
  })

  expect(text).not.toContain('updates')
  expect(changed.map(({ path, after }) => [path, after])).toEqual([
    ['content/articles/2026/pilot.md', 'nearly 8,200'],
    ['content/events/talks.md', 'nearly 8,200'],
  ])
})

test('digits are set as we set them, and readers are told nothing', async () => {
  const { text, changed, left } = await fixChanged(
    withArticle(
      '',
      'In 2025 [3434](stat:arrivals-2025) arrived, [15 %](stat:arrivals-2025-on-2024) more.',
    ),
  )

  expect(text).toContain('[3,434](stat:arrivals-2025) arrived, [15%](stat:')
  expect(text).not.toContain('updates')
  expect(changed.map(({ rule }) => rule)).toEqual(['figure-format', 'figure-format'])
  expect(left).toEqual([])
})

test('a file that would have another problem afterwards is left as it is, and named', async () => {
  const article = withArticle('published: 2026-12-24', NOW)
  const { changed, notes, text } = await fixChanged(article)

  expect(changed).toEqual([])
  expect(text).toContain(NOW)
  expect(notes).toEqual([
    expect.stringMatching(
      /^content\/articles\/2026\/pilot\.md was left as it is\. .* before 2026-12-24/,
    ),
  ])
})

test('an article whose updates cannot be read is left as it is, and named', async () => {
  const article = staleArticle((text) =>
    text.replace('kind: explainer', 'kind: explainer\nupdates:'),
  )
  const { changed, notes } = await fixChanged({ ...LATER, [ARTICLE_PATH]: article })

  expect(changed).toEqual([])
  expect(notes).toEqual([
    'content/articles/2026/pilot.md was left as it is. No entry can be put under its updates.',
  ])
})

test('nothing is changed while a file cannot be read', async () => {
  const { changed, notes, text } = await fixChanged({
    ...stale,
    'topics/money.yaml': Uint8Array.of(0xff, 0xfe, 0x00),
  })

  expect(changed).toEqual([])
  expect(notes).toEqual(['Nothing was changed, because content/topics/money.yaml cannot be read.'])
  expect(text).toBe(staleArticle())
})

test('a file whose bytes are not all text is left as it is', async () => {
  const bytes = Buffer.concat([Buffer.from(String(staleArticle())), Buffer.of(0xe9)])
  const { changed } = await fixChanged({ ...LATER, [ARTICLE_PATH]: Uint8Array.from(bytes) })

  expect(changed).toEqual([])
})
