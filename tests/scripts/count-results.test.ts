import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  countCommand,
  countPlaywright,
  countReport,
  countVitest,
  formatCounts,
} from '@/scripts/count-results.mjs'
import { createTemporaryFolder } from '../support/temporary-folder'

const folder = createTemporaryFolder()
const VITEST_REPORT = {
  numPassedTests: 212,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
}
const PLAYWRIGHT_REPORT = { stats: { expected: 40, unexpected: 1, flaky: 1, skipped: 3 } }

test('the counts are those of both runners and one for each other part', () => {
  const results = [
    countCommand(true),
    countCommand(false),
    countVitest(VITEST_REPORT),
    countPlaywright(PLAYWRIGHT_REPORT),
  ]

  expect(formatCounts(results)).toBe('253 passed, 5 failed, 5 skipped')
})

test('nothing is said of skipped tests when there are none', () => {
  expect(formatCounts([countCommand(true)])).toBe('1 passed, 0 failed')
})

test('a file that broke before its first test counts as failed', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const report = { ...VITEST_REPORT, testResults: [...VITEST_REPORT.testResults, broken] }

  expect(countVitest(report).failed).toBe(3)
})

test('a test that passed only when tried again counts as failed', () => {
  expect(countPlaywright(PLAYWRIGHT_REPORT).failed).toBe(2)
})

test.each([
  ['its tests as they are, when all is well', { numPassedTests: 3 }, true, 3, 0],
  ['no extra failure, when the failed tests are why it failed', { numFailedTests: 2 }, false, 0, 2],
  [
    'one failure more, when it broke off although no test failed',
    { numPassedTests: 3 },
    false,
    3,
    1,
  ],
  ['a failure, when it ran no test at all', {}, true, 0, 1],
])('a runner counts %s', (_, numbers, ok, passed, failed) => {
  const file = writeReport({ ...VITEST_REPORT, numPassedTests: 0, numFailedTests: 0, ...numbers })

  expect(countReport(file, countVitest, ok)).toMatchObject({ passed, failed })
})

test('a runner that wrote no report counts as failed', () => {
  expect(countReport('/no/such/report.json', countVitest, true)).toMatchObject({ failed: 1 })
})

function writeReport(report: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
