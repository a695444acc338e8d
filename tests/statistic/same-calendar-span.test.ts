import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOfDate, spanOfPeriod } from '@/lib/calendar-date'
import { isSameCalendarSpan } from '@/lib/statistic/same-calendar-span'
import { anyDate, anyDay } from '../support/calendar-dates'

test.each([
  ['2025-01-01/2025-03-05', '2024-01-01/2024-03-05', true],
  ['2025-01-01/2025-03-05', '2025-01-01/2025-03-05', true],
  ['2025-01-01/2025-03-05', '2024-01-01/2024-03-06', false],
  ['2025-01-01/2025-03-05', '2024-02-01/2024-03-05', false],
  ['2025', '2024', true],
  ['2024', '2024-01-01/2024-12-31', true],
  ['2025-03', '2024-03', true],
  ['2025-03', '2024-04', false],
  ['2022/2023', '2024', false],
  ['2022/2023', '2023/2024', true],
  ['2024-12-01/2025-01-31', '2023-12-01/2024-01-31', true],
  ['2024-02', '2025-02', true],
  ['2024-02', '2028-02', true],
  ['2024-01-01/2024-02-29', '2025-01-01/2025-02-28', true],
  ['2024-01-01/2024-02-28', '2025-01-01/2025-02-28', true],
  ['2024-01-01/2024-02-28', '2028-01-01/2028-02-29', false],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2028-02-29', true],
  ['not-stated', 'not-stated', false],
  ['../2025-07-11', '../2024-07-11', false],
  ['2025-01-01/..', '2024-01-01/..', false],
  ['2025-07/publication', '2024-07-01/2024-07-11', true],
])('%s and %s are the same days of the calendar: %s', (one, other, isSame) => {
  expect(isSameCalendarSpan(span(one), span(other))).toBe(isSame)
  expect(isSameCalendarSpan(span(other), span(one))).toBe(isSame)
})

test('a year, a month and a day are each the same as in any other year, short of 29 February', () => {
  fc.assert(
    fc.property(anyDate, anyDay, (date, otherDay) => {
      fc.pre(!date.endsWith('02-29'))
      const sameDate = otherDay.slice(0, 4) + date.slice(4)

      expect(isSameCalendarSpan(span(date), span(sameDate))).toBe(true)
    }),
  )
})

test('two days are the same exactly when they bear the same date', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(isSameCalendarSpan(span(one), span(other))).toBe(one.slice(5) === other.slice(5))
      expect(spanOfDate(one).from).toBe(one)
    }),
  )
})

function span(period: string) {
  const { from, to } = spanOfPeriod(period, '2025-07-11')
  return { periodFrom: from, periodTo: to }
}
