import { expect, test } from 'vitest'
import { EventKindSchema } from '@/lib/event/event-schema'
import { countEvents, formatDatePrecision, formatEventKind } from '@/lib/event/format-event'

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
