import type { Row } from '../support/insert-row'

const KNOWN_FROM = new Map([
  ['first', '2025-01-10'],
  ['undated', '2025-02-20'],
  ['last', '2025-03-10'],
])

/**
 * Two measures, to be added to the good rows, that became known bit by bit: from a first source
 * on 10 January 2025, from an undated one between 1 and 20 February, from a last on 10 March.
 */
export const KNOWN_ROWS: readonly { table: string; row: Row }[] = [
  source('first', '2025-01-10', '2025-01-10', true),
  source('undated', '2025-02-01', '2025-02-20', false),
  source('last', '2025-03-10', '2025-03-10', true),
  { table: 'Measure', row: { slug: 'count', title: 'Count', cumulative: 'year' } },
  { table: 'Measure', row: { slug: 'tally', title: 'Tally', cumulative: null } },
  count('to-december', 'last', { value: 300, periodTo: '2024-12-31' }),
  count('to-september', 'undated', {
    value: 200,
    periodTo: '2024-09-30',
    status: 'later-reading',
    supersededBySlug: 'to-december',
  }),
  count('to-june', 'first', {
    value: 100,
    periodTo: '2024-06-30',
    status: 'later-reading',
    supersededBySlug: 'to-september',
  }),
  count('year-before', 'last', { value: 80, periodFrom: '2023-01-01', periodTo: '2023-06-30' }),
  count('misread', 'first', { value: 999, periodTo: '2024-12-30', status: 'withdrawn' }),
  { table: 'Withdrawal', row: { statisticSlug: 'misread', replacedBySlug: null } },
  count('rise', 'first', { value: 25, unit: 'percent', periodTo: '2024-06-30' }),
  {
    table: 'Change',
    row: { statisticSlug: 'rise', fromSlug: 'year-before', toSlug: 'to-june' },
  },
  tally('revised', 'last', { value: 60 }),
  tally('estimate', 'first', { value: 50, status: 'replaced', supersededBySlug: 'revised' }),
  tally('rival', 'undated', { value: 55, questioned: 'One report.', status: 'questioned' }),
  {
    table: 'Replacement',
    row: { statisticSlug: 'revised', replacedSlug: 'estimate', reason: 'correction' },
  },
]

function source(slug: string, publishedFrom: string, publishedTo: string, isDated: boolean) {
  const dateNote = isDated ? null : 'It counts to January.'
  const row = { slug, shortTitle: slug, publishedFrom, publishedTo, isDated, dateNote }
  return { table: 'Source', row }
}

function count(slug: string, sourceSlug: string, differences: Row) {
  const days = { periodFrom: '2024-01-01', ...differences }
  const period = `${days.periodFrom}/${differences.periodTo}`
  return statistic(slug, 'count', sourceSlug, { ...days, period })
}

function tally(slug: string, sourceSlug: string, differences: Row) {
  const days = { period: '2022', periodFrom: '2022-01-01', periodTo: '2022-12-31' }
  return statistic(slug, 'tally', sourceSlug, { ...days, ...differences })
}

function statistic(slug: string, measureSlug: string, sourceSlug: string, differences: Row) {
  const knownFrom = KNOWN_FROM.get(sourceSlug) ?? null
  const written = String(differences.value)
  return {
    table: 'Statistic',
    row: { slug, measureSlug, sourceSlug, knownFrom, written, locator: slug, ...differences },
  }
}
