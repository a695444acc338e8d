import { expect, test } from 'vitest'
import { z } from 'zod'
import { formatJsonReport } from '@/lib/check/json-report'
import { checkChanged } from '../support/content-folder'
import { fixChanged, LATER, staleArticle } from '../support/fixed-folder'

const NOTHING = { changed: [], notes: [], failure: null }

/** What docs/editing.md promises to tools. */
const ReportSchema = z.strictObject({
  version: z.literal(1),
  ok: z.boolean(),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  files: z.int().nonnegative(),
  problems: z.array(
    z.strictObject({
      path: z.string().startsWith('content/'),
      line: z.int().positive(),
      column: z.int().positive(),
      offset: z.int().nonnegative(),
      rule: z.string().min(1),
      severity: z.enum(['error', 'warning']),
      message: z.string().min(1),
      fix: z
        .strictObject({ from: z.int().nonnegative(), to: z.int().positive(), text: z.string() })
        .nullable(),
    }),
  ),
  changed: z.array(
    z.strictObject({
      path: z.string().startsWith('content/'),
      line: z.int().positive(),
      column: z.int().positive(),
      rule: z.string().min(1),
      before: z.string(),
      after: z.string().min(1),
    }),
  ),
  notes: z.array(z.string()),
  failure: z.string().nullable(),
})

const parse = (text: string) => ReportSchema.parse(JSON.parse(text))

test('a good content is a document without problems', async () => {
  expect(parse(formatJsonReport(await checkChanged({}), NOTHING))).toEqual({
    version: 1,
    ok: true,
    errors: 0,
    warnings: 0,
    files: 0,
    problems: [],
    ...NOTHING,
  })
})

test('a problem has its place, and its fix the exact text that it takes the place of', async () => {
  const article = String(staleArticle())
  const files = await checkChanged({ ...LATER, 'articles/2026/pilot.md': article })
  const { ok, errors, warnings, problems } = parse(formatJsonReport(files, NOTHING))
  const [first] = problems

  expect({ ok, errors, warnings }).toEqual({ ok: false, errors: 2, warnings: 0 })
  expect(first).toMatchObject({
    path: 'content/articles/2026/pilot.md',
    line: 13,
    column: 23,
    rule: 'bound-figure',
    severity: 'error',
    message: '“3,434” is not what the statistic says. Write [nearly 8,200](latest:arrivals).',
  })
  expect(first?.fix?.from).toBe(first?.offset)
  expect(article.slice(first?.fix?.from, first?.fix?.to)).toBe('3,434')
  expect(first?.fix?.text).toBe('nearly 8,200')
})

test('a warning is told apart from an error, and stops nothing', async () => {
  const files = await checkChanged('In 2025 [3434](stat:arrivals-2025) arrived, more than before.')
  const { ok, errors, warnings, problems } = parse(formatJsonReport(files, NOTHING))

  expect({ ok, errors, warnings }).toEqual({ ok: true, errors: 0, warnings: 1 })
  expect(problems[0]).toMatchObject({ severity: 'warning', fix: { text: '3,434' } })
})

test('a problem without a certain remedy has no fix', async () => {
  const files = await checkChanged('In 2025 [3,443](stat:arrivals-2025) arrived.')

  expect(parse(formatJsonReport(files, NOTHING)).problems[0]?.fix).toBeNull()
})

test('what was changed stands in the document', async () => {
  const { changed, notes } = await fixChanged({
    ...LATER,
    'articles/2026/pilot.md': staleArticle(),
  })
  const report = parse(formatJsonReport([], { changed, notes, failure: null }))

  expect(report.changed).toHaveLength(3)
  expect(report.changed[0]).toEqual({
    path: 'content/articles/2026/pilot.md',
    line: 13,
    column: 23,
    rule: 'bound-figure',
    before: '3,434',
    after: 'nearly 8,200',
  })
})

test('a failure besides the check makes it not ok', () => {
  const report = parse(formatJsonReport([], { ...NOTHING, failure: 'It ended.' }))

  expect(report).toMatchObject({ ok: false, errors: 0, failure: 'It ended.' })
})
