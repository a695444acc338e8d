import type { Row } from '../support/insert-row'

/**
 * Statistics of each status, to be added to the good rows, each after the one that followed it: a
 * count that was read three times, one that was replaced twice and then read further, mistakes.
 */
export const SUCCESSION_ROWS: readonly { table: string; row: Row }[] = [
  {
    table: 'Source',
    row: {
      slug: 'undated-report',
      shortTitle: 'Undated report',
      publisherSlug: null,
      publishedFrom: '2025-09-01',
      publishedTo: '2025-09-30',
      isDated: false,
      dateNote: 'It counts to August.',
    },
  },
  ...count('count-to-now', '2024-09-30', {
    value: 300,
    precision: 'over',
    period: '2024-01-01/publication',
    sourceSlug: 'undated-report',
  }),
  ...count('count-to-june', '2024-06-30', { value: 200, status: 'later-reading' }, 'count-to-now'),
  ...count(
    'count-to-march',
    '2024-03-31',
    { value: 100, status: 'later-reading' },
    'count-to-june',
  ),
  ...count('whole-year', '2023-12-31', { value: 40 }),
  ...count(
    'redefined',
    '2023-03-31',
    { value: 12, status: 'later-reading', sourceSlug: 'undated-report' },
    'whole-year',
  ),
  ...count('revision', '2023-03-31', { value: 11, status: 'replaced' }, 'redefined'),
  ...count('first-estimate', '2023-03-31', { value: 10, status: 'replaced' }, 'revision'),
  replacement('redefined', 'revision', 'redefinition'),
  replacement('revision', 'first-estimate', 'scheduled-revision'),
  ...count('read-again', '2022-12-31', { value: 8 }),
  ...count('misread', '2022-12-31', { value: 7, status: 'withdrawn' }, 'read-again'),
  withdrawal('misread', 'read-again'),
  ...count('never-stated', '2021-12-31', { value: 5, status: 'withdrawn' }),
  withdrawal('never-stated', null),
  ...count('doubted', '2020-12-31', { value: 6, status: 'questioned', questioned: 'One report.' }),
]

function count(
  slug: string,
  periodTo: string,
  differences: Row,
  supersededBySlug: string | null = null,
) {
  const periodFrom = `${periodTo.slice(0, 4)}-01-01`
  const days = { period: `${periodFrom}/${periodTo}`, periodFrom, periodTo }
  const row: Row = { slug, ...days, supersededBySlug, ...differences }
  return [{ table: 'Statistic', row: { ...row, written: String(row.value) } }]
}

function replacement(statisticSlug: string, replacedSlug: string, reason: string) {
  return { table: 'Replacement', row: { statisticSlug, replacedSlug, reason } }
}

function withdrawal(statisticSlug: string, replacedBySlug: string | null) {
  const row = {
    statisticSlug,
    replacedBySlug,
    date: '2026-11-24',
    reason: 'Read from a wrong line.',
  }
  return { table: 'Withdrawal', row }
}
