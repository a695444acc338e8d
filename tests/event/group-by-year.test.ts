import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineEvent } from '@/lib/event/event-record'
import { groupByYear } from '@/lib/event/group-by-year'
import { officialsMeet } from '../examples/events'
import { anyDay } from '../support/calendar-dates'

test('events stand in their years, the newest year first, each in the order given', () => {
  const events = eventsOn('2025-07-11', '2025-03-05', '2022-11-14', '2022-01-01')

  expect(summarise(groupByYear(events))).toEqual([
    [2025, ['2025-07-11', '2025-03-05']],
    [2024, []],
    [2023, []],
    [2022, ['2022-11-14', '2022-01-01']],
  ])
})

test('an event that runs into the next year stands where it begins', () => {
  const event = { ...officialsMeet, dateFrom: '2024-12-30', dateTo: '2025-01-02' }

  expect(summarise(groupByYear([event]))).toEqual([[2024, ['2024-12-30']]])
})

test('without events there are no years', () => {
  expect(groupByYear([])).toEqual([])
})

test('no event is lost and no year is left out', () => {
  const anyDays = fc.array(anyDay.map((day) => `20${day.slice(2)}`))

  fc.assert(
    fc.property(anyDays, (days) => {
      const years = groupByYear(eventsOn(...days))
      const numbers = years.map(({ year }) => year)

      expect(years.flatMap(({ events }) => events)).toHaveLength(days.length)
      expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) - index))
      expect(years.length === 0 || years.at(-1)!.events.length > 0).toBe(true)
    }),
  )
})

function eventsOn(...days: string[]): TimelineEvent[] {
  return days.map((day) => ({ ...officialsMeet, date: day, dateFrom: day, dateTo: day }))
}

function summarise(years: ReturnType<typeof groupByYear>) {
  return years.map(({ year, events }) => [year, events.map(({ dateFrom }) => dateFrom)])
}
