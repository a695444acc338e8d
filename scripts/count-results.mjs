import { existsSync, readFileSync } from 'node:fs'

/** What a part of the tests came to when all that counts is whether its command succeeded. */
export function countCommand(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** The counts in Vitest's JSON report; a file that broke before its first test is one failure. */
export function countVitest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** The counts in Playwright's JSON report; a test that passed only when tried again has failed. */
export function countPlaywright({ stats }) {
  const { expected, unexpected, flaky, skipped } = stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/**
 * The counts of a runner from the report that it wrote. A runner that broke off, or that ran no
 * test at all, counts as one failure more: silence is never a success.
 */
export function countReport(file, count, ok) {
  if (!existsSync(file)) return countCommand(false)
  const counts = count(JSON.parse(readFileSync(file, 'utf8')))
  const hasRunNothing = counts.passed + counts.failed === 0
  const hasBrokenOff = !ok && counts.failed === 0
  return hasRunNothing || hasBrokenOff ? { ...counts, failed: counts.failed + 1 } : counts
}

/** `N passed, N failed`, and how many were skipped where any was. */
export function formatCounts(results) {
  const sum = (key) => results.reduce((total, counts) => total + counts[key], 0)
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped}`
}
