import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { listProblems } from '@/lib/check/list-problems'
import type { Content } from '@/lib/check/reading/content'
import { readContent, withTexts } from '@/lib/check/reading/read-content'

const YEARS = 'articles/2026/arrivals-compared-with-three-earlier-years.md'
const CELL = 'articles/2026/joint-intelligence-cell.md'
const EXPRESS = 'sources/daily-express-joint-plan.yaml'

/** One slip in a file of the real content, for each message that editors are shown. */
const SLIPS: [path: string, written: string, slip: string][] = [
  [YEARS, '[1,378](stat:small-boat-arrivals-march-2025-to-05)', '1,378'],
  [CELL, '[over 500](stat:', '[500](stat:'],
  [YEARS, '[3,434](stat:small-boat-arrivals-2025', '[3,434](stat:small-boat-arrivals-2024'],
  [YEARS, '[15.1% more]', '[15.2% more]'],
  ['articles/2026/touquet-funding.md', '(stat:funding-2023-to-2026)', '(stat:funding-2023-2026)'],
  ['articles/2026/one-in-one-out-pilot.md', 'The latest reading that', 'In July 2025 the reading'],
  [
    'events/arrivals-rise-reported-during-talks.md',
    ' from 1 January 2025 to its own day, between 6 March and 11 July 2025',
    '',
  ],
  [
    'articles/2026/what-the-sources-disagree-on.md',
    '[51%](stat:illegal-working-arrests-rise) as the increase in arrests',
    '[51%](stat:illegal-working-arrests-rise) as the increase',
  ],
  [EXPRESS, 'value: 16\n', 'value: 17\n'],
  [EXPRESS, 'value: 1378', 'value: 1387'],
  [CELL, 'without saying by how much', '<b>without</b> saying by how much'],
  ['articles/2026/touquet-funding.md', '## The payment', '#### The payment'],
  ['articles/2026/touquet-funding.md', '/glossary#touquet-agreement', '/glossary#touquet'],
  ['articles/2026/pilot-agreed-by-starmer-and-macron.md', 'published: 2026', 'published: 2025'],
  ['events/cooper-and-retailleau-talk.md', 'dateNote:', 'datenote:'],
  ['events/hewitt-and-stefanini-meet.md', 'enforcement', 'enforcment'],
  [EXPRESS, 'value: 3434', 'value: 3,434'],
  [EXPRESS, '    locator: paragraph 15\n', ''],
  ['terms/arrival.md', '---', '---js'],
]

const guide = readFileSync('docs/editing.md', 'utf8')
const section = /## What the check says\n(.*?)\n## /s.exec(guide)?.[1] ?? ''
const shown = section.split('\n').filter((line) => line.startsWith('content/'))
let printed: string[]

beforeAll(async () => {
  const content = await readContent('content')
  printed = SLIPS.flatMap((slip) => printWith(content, ...slip)).map(withoutPlace)
}, 60_000)

test('editors are shown ten messages, and what to do about each', () => {
  const explained = section.matchAll(/```\ncontent\/.*\n```\n\n(?<remedy>[A-Z].+)/g)

  expect([...explained].length).toBe(10)
})

test.each(shown)('the check still says: %s', (line) => {
  expect(printed).toContain(withoutPlace(line))
})

/** Every message on the content with one slip, as it is printed. */
function printWith(content: Content, path: string, written: string, slip: string): string[] {
  const file = content.files.find((one) => one.path === path)
  if (!file?.text.includes(written)) throw new Error(`There is no “${written}” in ${path}`)
  const text = file.text.replace(written, () => slip)
  return listProblems(withTexts(content, new Map([[file, text]]))).map(
    ({ rule, file: { path: name }, place, message }) =>
      `content/${name}:${place.line}:${place.column}  ${rule.name}  ${rule.isWarning ? 'Warning: ' : ''}${message}`,
  )
}

/** A text that grows moves what stands below: the guide need not follow. */
function withoutPlace(line: string): string {
  return line.replace(/:\d+:\d+ /, ' ')
}
