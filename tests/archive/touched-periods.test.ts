import { expect, test } from 'vitest'
import { listTouchedDays, listTouchedMonths, listTouchedYears } from '@/lib/archive/touched-periods'

test.each([
  ['2025', ['2025'], []],
  ['2022/2024', ['2022', '2023', '2024'], []],
  ['2025-03', ['2025'], ['2025-03']],
  ['2024-02-29', ['2024'], ['2024-02']],
  ['2024-11-30/2025-02-01', ['2024', '2025'], ['2024-11', '2024-12', '2025-01', '2025-02']],
  ['2025-03/2025-04-01', ['2025'], ['2025-03', '2025-04']],
  ['2024/2025-03', ['2024', '2025'], []],
  ['9999-12-31', ['9999'], ['9999-12']],
])('%s touches the years %j and the months %j', (date, years, months) => {
  expect(listTouchedYears(date)).toEqual(years)
  expect(listTouchedMonths(date)).toEqual(months)
})

test.each([
  ['2025-03-05', ['2025-03-05']],
  ['2024-02-28/2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
  ['2025-03', []],
  ['2025', []],
  ['2025-03/2025-03-05', []],
  ['2025-03-01/2025-03-08', []],
  ['2025-12-31/2026-01-01', ['2025-12-31', '2026-01-01']],
])('%s is dated to the days %j', (date, days) => {
  expect(listTouchedDays(date)).toEqual(days)
})

test('what is dated to a week is dated to each of its days', () => {
  expect(listTouchedDays('2025-03-01/2025-03-07')).toHaveLength(7)
})
