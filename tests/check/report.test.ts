import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { formatChanges, formatReport, hasErrors } from '@/lib/check/report'

function fileWith(...messages: { reason: string; fatal: boolean }[]): VFile {
  const file = new VFile({ path: 'content/events/talks.md' })
  for (const { reason, fatal } of messages) {
    const place = { line: 7, column: 5 }
    file.message(reason, { place, ruleId: 'schema' }).fatal = fatal
  }
  return file
}

test('a message is one line with its place, its rule, what is wrong and what to do', () => {
  expect(formatReport([fileWith({ reason: 'It is wrong. Mend it.', fatal: true })])).toBe(
    'content/events/talks.md:7:5  schema  It is wrong. Mend it.\n\n1 error in 1 file',
  )
})

test('warnings are told apart from errors and counted by themselves', () => {
  const file = fileWith(
    { reason: 'It is wrong. Mend it.', fatal: true },
    { reason: 'It is odd. Look at it.', fatal: false },
    { reason: 'It is odd too. Look at it.', fatal: false },
  )

  expect(formatReport([file]).split('\n').slice(1)).toEqual([
    'content/events/talks.md:7:5  schema  Warning: It is odd. Look at it.',
    'content/events/talks.md:7:5  schema  Warning: It is odd too. Look at it.',
    '',
    '1 error and 2 warnings in 1 file',
  ])
})

test('nothing found is said in a sentence', () => {
  expect(formatReport([])).toBe('The content has no problems.')
})

test('warnings alone do not stop a publication', () => {
  expect(hasErrors([fileWith({ reason: 'It is odd.', fatal: false })])).toBe(false)
  expect(hasErrors([fileWith({ reason: 'It is wrong.', fatal: true })])).toBe(true)
  expect(hasErrors([])).toBe(false)
})

test('a change is a line of the same form, and the changes are counted', () => {
  const place = { path: 'content/events/talks.md', line: 7, column: 5, rule: 'figure-format' }
  const report = formatChanges([
    { ...place, before: '3 434\n  people', after: '3,434 people' },
    { ...place, before: '', after: '  - on: 2026-12-01\n' },
  ])

  expect(report.split('\n')).toEqual([
    'content/events/talks.md:7:5  figure-format  Changed “3 434 people” to “3,434 people”.',
    'content/events/talks.md:7:5  figure-format  Added “- on: 2026-12-01”.',
    '',
    '2 changes in 1 file',
  ])
  expect(formatChanges([])).toBe('Nothing was changed.')
})
