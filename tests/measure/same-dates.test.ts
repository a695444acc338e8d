import { expect, test } from 'vitest'
import { listSameDates } from '@/lib/measure/same-dates'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { arrivals2025 } from '../examples/statistics'

test('the readings to the same day of each year are set side by side, the earliest first', () => {
  const readings = [
    to('2025-07-11'),
    to('2025-03-05'),
    to('2024-03-05'),
    to('2024-07-10'),
    to('2022-03-05'),
  ]

  expect(listSameDates(readings).map(({ periodTo }) => periodTo)).toEqual([
    '2022-03-05',
    '2024-03-05',
    '2025-03-05',
  ])
})

test.each([
  ['withdrawn', { status: 'withdrawn' }],
  ['replaced', { status: 'replaced' }],
  ['of an open period', { periodFrom: null }],
] as const)('a reading that is %s is set beside none', (_what, differences) => {
  expect(listSameDates([to('2025-03-05'), { ...to('2024-03-05'), ...differences }])).toEqual([])
})

test('one reading alone is no comparison', () => {
  expect(listSameDates([to('2025-03-05')])).toEqual([])
  expect(listSameDates([])).toEqual([])
})

function to(periodTo: string): Statistic {
  return { ...arrivals2025, periodFrom: `${periodTo.slice(0, 4)}-01-01`, periodTo }
}
