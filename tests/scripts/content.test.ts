import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exampleSource } from '@/lib/check/example-files'
import { createTemporaryFolder } from '../support/temporary-folder'

/** The real command with all that it needs, on the smallest good content. */
const folder = createTemporaryFolder()
const ARTICLE = path.join(folder, 'content/articles/2026/pilot.md')
const REPORT = exampleSource(
  'slug: later, measure: arrivals, value: 8200, period: 2025-01-01/2025-06-05',
)

const NEEDED =
  'lib prisma scripts contentlayer.config.ts package.json prisma.config.ts tsconfig.json'
for (const name of NEEDED.split(' ')) {
  const filter = (file: string) => !/\.db\b/.test(file)
  cpSync(name, path.join(folder, name), { recursive: true, filter })
}
symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))

test('a good content answers with one document, and what is done before it goes elsewhere', () => {
  beginAfresh()
  const { code, stdout, stderr } = run('--format', 'json')

  expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: 0, problems: [], changed: [] })
  expect(stderr).toContain('Making the database client')
  expect(code).toBe(0)
  expect(existsSync(path.join(folder, 'prisma/content.db'))).toBe(true)
}, 120_000)

test('content with errors is refused with code 1, as a document too', () => {
  beginAfresh()
  writeFileSync(ARTICLE, `${readFileSync(ARTICLE, 'utf8')}\nThere were 50 people.\n`)
  const { code, stdout } = run('--format=json')

  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    errors: 1,
    problems: [{ path: 'content/articles/2026/pilot.md', rule: 'unbound-figure' }],
    failure: null,
  })
  expect(code).toBe(1)
}, 120_000)

test('what is certain is mended and listed, and then the rest is checked and loaded', () => {
  beginAfresh()
  writeFileSync(path.join(folder, 'content/sources/report.yaml'), REPORT)
  const stale = 'Arrivals came to [3434](latest:arrivals).\n'
  writeFileSync(
    ARTICLE,
    readFileSync(ARTICLE, 'utf8')
      .replace(/keyPoints:\n.*\n/, '')
      .replace(/(?<=---\n)\n.*/s, `\n${stale}`),
  )
  const { code, stdout } = run('--fix', '--date', '2026-12-01')

  expect(stdout.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(
      /^content\/articles\/2026\/pilot\.md:12:1 {2}bound-figure {2}Added “updates: - on: 2026-12-01 note: Figure updated\. /,
    ),
    'content/articles/2026/pilot.md:17:19  bound-figure  Changed “3434” to “8,200”.',
    '2 changes in 1 file',
    'The content has no problems.',
  ])
  expect(code).toBe(0)

  const again = run('--fix', '--format', 'json')
  expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, changed: [], notes: [] })
}, 120_000)

test('an option that there is not is refused with code 2, and nothing is done', () => {
  beginAfresh()
  const { code, stdout, stderr } = run('--formt', 'json')

  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/“--formt json” is not understood\. What may be given: --fix/)
}, 120_000)

test('where the compiler fails, the document says so', () => {
  beginAfresh()
  const config = path.join(folder, 'contentlayer.config.ts')
  const good = readFileSync(config, 'utf8')
  writeFileSync(
    config,
    "console.log('noise')\nprocess.stdout.write('noise')\nthrow new Error('no compiler')\n",
  )
  const { code, stdout } = run('--format', 'json')
  writeFileSync(config, good)
  const report = JSON.parse(stdout)

  expect(report).toMatchObject({ ok: false, errors: 0, problems: [] })
  expect(report.failure).toContain('no compiler')
  expect(code).toBe(1)
}, 120_000)

function beginAfresh(): void {
  const content = path.join(folder, 'content')
  rmSync(content, { recursive: true, force: true })
  cpSync('tests/examples/content', content, { recursive: true })
}

function run(...words: string[]) {
  const environment = { ...process.env }
  delete environment.DATABASE_FILE
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join('scripts', 'content.mjs'), ...words],
    { cwd: folder, encoding: 'utf8', env: environment, timeout: 100_000 },
  )
  return { code: status, stdout, stderr }
}
