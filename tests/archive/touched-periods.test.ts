import { expect, test } from 'vitest'
import { listTouchedMonths, listTouchedYears } from '@/lib/archive/touched-periods'

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
