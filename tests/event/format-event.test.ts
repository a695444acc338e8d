import { expect, test } from 'vitest'
import { EventKindSchema } from '@/lib/event/event-schema'
import {
  countEvents,
  formatDatePrecision,
  formatEventDate,
  formatEventKind,
} from '@/lib/event/format-event'

test('every kind of event has a word of its own', () => {
  const words = EventKindSchema.options.map(formatEventKind)

  expect(words).toContain('Meeting')
  expect(new Set(words).size).toBe(words.length)
})

test('only a date that falls short of a stated day says so', () => {
  expect(formatDatePrecision('day')).toBeNull()
  expect(formatDatePrecision('inferred')).toBe('date inferred')
  expect(formatDatePrecision('year')).toBe('day not stated')
})

test.each([
  [0, 'no events held'],
  [1, '1 event'],
  [2, '2 events'],
])('%d events read %s', (count, text) => {
  expect(countEvents(count)).toBe(text)
})

test.each([
  ['2025-03-05/2025-03-06', 'inferred', '5–6 March 2025, date inferred'],
  ['2020', 'year', '2020, day not stated'],
  ['2025-07-11', 'day', '11 July 2025'],
] as const)('the date %s, known by %s, reads %s', (date, datePrecision, words) => {
  expect(formatEventDate({ date, datePrecision })).toBe(words)
})
