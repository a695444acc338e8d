import { expect, test } from 'vitest'
import { StatisticFileSchema } from '@/lib/statistic/statistic-schema'

const good = {
  slug: 'arrivals-2025-to-03-05',
  measure: 'arrivals',
  value: 3434,
  period: '2025-01-01/2025-03-05',
  locator: 'paragraph 12',
}

const OPEN_PERIODS = ['../2025-07-11', '2025-01-01/..', '2025-01-01/publication', 'not-stated']

const goodChange = {
  ...good,
  value: 15,
  unit: 'percent',
  change: { from: 'arrivals-2024-to-03-05', to: 'arrivals-2025-to-03-05' },
}

test.each([
  ['a bare reading', good],
  ['a change', goodChange],
  ['a change that takes its period from its readings', { ...goodChange, period: undefined }],
  [
    'a change of which one reading is stated',
    { ...goodChange, period: undefined, change: { from: 'not-stated', to: 'arrivals-2025' } },
  ],
  ['a range', { ...good, high: 4000 }],
  ['a range in words', { ...good, value: '900 thousand', high: '1.1 million' }],
  [
    'an open period with a note',
    { ...good, period: '../2025-07-11', periodNote: 'Since the election.' },
  ],
  [
    'one that says all there is to say',
    {
      ...good,
      precision: 'over',
      nature: 'planned',
      periodNote: 'The source says Wednesday.',
      statedBy: 'home-secretary',
      note: 'The source writes of people intercepted.',
      questioned: 'One report, unnamed officials.',
      replaces: { statistic: 'arrivals-2025-first', reason: 'scheduled-revision' },
      withdrawn: { on: '2026-11-22', reason: 'Misread.', replacedBy: 'arrivals-2025-again' },
    },
  ],
])('a statistic may be %s', (_what, statistic) => {
  expect(StatisticFileSchema.safeParse(statistic).error).toBeUndefined()
})

test.each<[string, Record<string, unknown>, string, string]>([
  ['without a locator', { ...good, locator: undefined }, 'locator', 'Invalid input'],
  ['without a period', { ...good, period: undefined }, 'period', 'The period is missing'],
  [
    'that is a change of two unstated readings, without a period',
    { ...goodChange, period: undefined, change: { from: 'not-stated', to: 'not-stated' } },
    'period',
    'The period is missing',
  ],
  ['with a misspelt field', { ...good, perod: '2025' }, '', 'Unrecognized key: "perod"'],
  ['with a unit and no change', { ...good, unit: 'percent' }, 'unit', 'Only a change has a unit'],
  ['that is a change without a unit', { ...goodChange, unit: undefined }, 'unit', 'needs its unit'],
  ['that is a change in people', { ...goodChange, unit: 'people' }, 'unit', 'Invalid option'],
  [
    'that is a change from something without a name',
    { ...goodChange, change: { from: 'Last year', to: 'not-stated' } },
    'change.from',
    'This is not a slug',
  ],
  ...OPEN_PERIODS.map((period): [string, Record<string, unknown>, string, string] => [
    `with the period ${period} and no word on it`,
    { ...good, period },
    'period',
    'This period leaves something open. Add a periodNote',
  ]),
  ['with a range that runs backwards', { ...good, high: 3000 }, 'high', 'not greater than'],
  ['with a range of one number', { ...good, high: '3434.0' }, 'high', 'not greater than'],
  ['of a precision we do not know', { ...good, precision: 'circa' }, 'precision', 'Invalid option'],
  ['of a nature we do not know', { ...good, nature: 'hoped' }, 'nature', 'Invalid option'],
  [
    'withdrawn on no day',
    { ...good, withdrawn: { on: '2026-11', reason: 'Misread.' } },
    'withdrawn.on',
    'This is not a day of the calendar',
  ],
  [
    'replacing another for a reason of its own',
    { ...good, replaces: { statistic: 'arrivals', reason: 'better' } },
    'replaces.reason',
    'Invalid option',
  ],
])('a statistic %s is refused', (_what, statistic, path, message) => {
  const issues = StatisticFileSchema.safeParse(statistic).error?.issues

  expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  expect(issues?.[0]?.message).toContain(message)
})
