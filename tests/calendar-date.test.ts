import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CalendarDateSchema,
  DaySchema,
  isUncertainPeriod,
  PeriodSchema,
  spanOfDate,
  spanOfPeriod,
} from '@/lib/calendar-date'
import { anyDate, anyDay } from './support/calendar-dates'

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2025-04', '2025-04-01', '2025-04-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2025-03-05/2025-03-06', '2025-03-05', '2025-03-06'],
  ['2025-03/2025-07-11', '2025-03-01', '2025-07-11'],
  ['2025-03-30/2025-04', '2025-03-30', '2025-04-30'],
  ['2022/2023', '2022-01-01', '2023-12-31'],
  ['2024-02-29/2025-02-28', '2024-02-29', '2025-02-28'],
])('the date %s covers %s to %s', (date, from, to) => {
  expect(spanOfDate(CalendarDateSchema.parse(date))).toEqual({ from, to })
})

test.each([
  ['a 29 February of an ordinary year', '2025-02-29'],
  ['a 29 February of a century', '1900-02-29'],
  ['a 30 February', '2024-02-30'],
  ['a 31 April', '2025-04-31'],
  ['a thirteenth month', '2025-13'],
  ['a month of nought', '2025-00'],
  ['a day of nought', '2025-03-00'],
  ['a season', '2025-21'],
  ['the year nought', '0000'],
  ['a month of one digit', '2025-3'],
  ['an uncertain date', '2025?'],
  ['a time of day', '2025-03-05T00:00'],
  ['a blank before it', ' 2025-03-05'],
  ['words', '5 March 2025'],
  ['nothing', ''],
  ['an interval that runs backwards', '2025-03-06/2025-03-05'],
  ['an interval from a day to itself', '2025-03-05/2025-03-05'],
  ['an interval from a year to a month of it', '2025/2025-03'],
  ['an interval from a day to its month', '2025-03-31/2025-03'],
  ['an interval with an impossible end', '2025-02-01/2025-02-29'],
  ['an interval without an end', '2025/'],
  ['an interval of three', '2023/2024/2025'],
  ['an open interval', '2025/..'],
])('%s is not a calendar date', (_what, text) => {
  expect(CalendarDateSchema.safeParse(text).error?.issues[0]?.message).toMatch(
    /^This is not a date of the calendar\. Write it as /,
  )
})

test('a year that YAML has read as a number is a date', () => {
  expect(CalendarDateSchema.parse(2024)).toBe('2024')
  expect(PeriodSchema.parse(2024)).toBe('2024')
  expect(CalendarDateSchema.safeParse(20240305).success).toBe(false)
})

test.each(['2024', '2024-03', '2024-03-05/2024-03-06', '2025-02-29', 2024])(
  '%s is not a day',
  (text) => {
    expect(DaySchema.safeParse(text).error?.issues[0]?.message).toBe(
      'This is not a day of the calendar. Write it as 2025-03-05',
    )
  },
)

test.each([
  ['2025-01-01/2025-03-05', '2025-01-01', '2025-03-05'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['../2025-07-11', null, '2025-07-11'],
  ['../2025-07', null, '2025-07-31'],
  ['2025-01-01/..', '2025-01-01', null],
  ['2025/publication', '2025-01-01', '2025-07-11'],
  ['not-stated', null, null],
])('the period %s covers %s to %s', (period, from, to) => {
  expect(spanOfPeriod(PeriodSchema.parse(period), '2025-07-11')).toEqual({ from, to })
})

test.each([
  '../..',
  '../publication',
  'publication',
  'publication/2025',
  '2025-01-01/publication/..',
  '2025-02-29/publication',
  '../2025-02-29',
  'not-stated/2025',
  'since last summer',
])('%s is not a period', (text) => {
  expect(PeriodSchema.safeParse(text).error?.issues[0]?.message).toMatch(
    /^This is not a period\. Write a date, an interval such as /,
  )
})

test.each([
  ['2025-01-01/2025-03-05', false],
  ['2024', false],
  ['../2025-07-11', true],
  ['2025-01-01/..', true],
  ['2025-01-01/publication', true],
  ['not-stated', true],
])('whether %s leaves something open: %s', (period, isUncertain) => {
  expect(isUncertainPeriod(period)).toBe(isUncertain)
})

test('every year, month and day of the calendar is a date, and lies in its own span', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { from, to } = spanOfDate(CalendarDateSchema.parse(date))

      expect(from <= to).toBe(true)
      expect(from.startsWith(date)).toBe(true)
      expect(to.startsWith(date)).toBe(true)
    }),
  )
})

test('an interval is a date exactly when all of its first end lies before its second', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (start, end) => {
      const isOrdered = spanOfDate(start).to < spanOfDate(end).from

      expect(CalendarDateSchema.safeParse(`${start}/${end}`).success).toBe(isOrdered)
      if (isOrdered) {
        expect(spanOfDate(`${start}/${end}`)).toEqual({
          from: spanOfDate(start).from,
          to: spanOfDate(end).to,
        })
      }
    }),
  )
})

test('a text is a day exactly when the calendar has it', () => {
  const anyDigits = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }))
    .map(([year, ...rest]) => [year, ...rest.map((part) => `${part}`.padStart(2, '0'))].join('-'))

  fc.assert(
    fc.property(fc.oneof(anyDigits, anyDay), (text) => {
      const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
      const isInCalendar = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

      expect(DaySchema.safeParse(text).success).toBe(isInCalendar)
    }),
    { numRuns: 1000 },
  )
})

function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeapYear ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
