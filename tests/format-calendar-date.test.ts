import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CalendarDateSchema, PeriodSchema, spanOfDate } from '@/lib/calendar-date'
import { formatCalendarDate, formatDays, formatPeriod } from '@/lib/format-calendar-date'
import { anyDate, anyDay } from './support/calendar-dates'

test.each([
  ['2024', '2024'],
  ['2025-03', 'March 2025'],
  ['2025-03-05', '5 March 2025'],
  ['2024-02-29', '29 February 2024'],
  ['2025-03-05/2025-03-06', '5–6 March 2025'],
  ['2025-03-05/2025-04-06', '5 March – 6 April 2025'],
  ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
  ['2025-01/2025-03', 'January – March 2025'],
  ['2024-12/2025-01', 'December 2024 – January 2025'],
  ['2022/2023', '2022–2023'],
  ['2025-03/2025-07-11', 'March 2025 – 11 July 2025'],
  ['2024/2025-03', '2024 – March 2025'],
  ['2024-12-31/2025', '31 December 2024 – 2025'],
])('%s reads %s', (date, text) => {
  expect(formatCalendarDate(CalendarDateSchema.parse(date))).toBe(text)
})

test.each([
  ['not-stated', 'Not stated'],
  ['../2025-07-11', 'To 11 July 2025, start not stated'],
  ['2025-01-01/..', 'From 1 January 2025, end not stated'],
  ['2025-01-01/publication', '1 January 2025 to the source’s publication'],
  ['2025-01-01/2025-03-05', '1 January – 5 March 2025'],
  ['2024', '2024'],
])('the period %s reads %s', (period, text) => {
  expect(formatPeriod(period)).toBe(text)
})

test.each([
  ['2025-03-06', '2025-03-06', '6 March 2025'],
  ['2025-03-06', '2025-03-11', '6–11 March 2025'],
  ['2025-03-01', '2025-03-31', 'March 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2024-02-01', '2024-02-28', '1–28 February 2024'],
  ['2022-01-01', '2022-12-31', '2022'],
  ['2022-01-01', '2023-12-31', '1 January 2022 – 31 December 2023'],
])('the days from %s to %s read %s', (from, to, text) => {
  expect(formatDays(from, to)).toBe(text)
})

test('what is not a date is refused, not printed', () => {
  expect(() => formatCalendarDate('5-3-2025-1')).toThrow('“5-3-2025-1” is not a calendar date')
})

test('every date and interval reads as no more and no less than it says', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (start, end) => {
      const date = CalendarDateSchema.safeParse(`${start}/${end}`)
      fc.pre(date.success)
      const text = formatCalendarDate(`${start}/${end}`)

      expect(text).toContain(end.slice(0, 4))
      expect(countDays(text)).toBe([start, end].filter((part) => part.length === 10).length)
    }),
  )
})

test('every period that leaves something open says so in words beside its date', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom('../', '/..', '/publication'), (date, mark) => {
      const period = mark === '../' ? mark + date : date + mark
      const text = formatPeriod(PeriodSchema.parse(period))

      expect(text).toContain(formatCalendarDate(date))
      expect(text).toMatch(/start not stated|end not stated|to the source’s publication/)
    }),
  )
})

test('every day reads as its number, month and year, whatever the time zone', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(formatCalendarDate(day)).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/)
      expect(Number.parseInt(formatCalendarDate(day))).toBe(Number(day.slice(8)))
      expect(formatDays(day, day)).toBe(formatCalendarDate(day))
    }),
  )
})

test('the days that a date covers read like the date itself', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { from, to } = spanOfDate(date)

      expect(formatDays(from, to)).toBe(formatCalendarDate(date))
    }),
  )
})

/** Days have one or two digits, years have four. */
function countDays(text: string): number {
  return text.match(/\b\d{1,2}\b/g)?.length ?? 0
}
