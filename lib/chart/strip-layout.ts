import { range } from 'd3-array'
import type { DatePrecision } from '@/lib/event/event-record'

/** An event in a year of the strip. Days are `YYYY-MM-DD`. */
export type StripEvent = { from: string; to: string; precision: DatePrecision }

/** A mark over the months of a year; `left` and `width` in twelfths of the year, `level` from the bottom. */
export type StripMark = { precision: DatePrecision; month: number; months: number; level: number }

/**
 * Stacks the events of one year over its months, so that no two of them cover each other:
 * whole years at the bottom, then the less certain a date, the lower. An event whose day is
 * not known is as wide as the months that it may have fallen in.
 */
export function layoutStrip(year: number, events: StripEvent[]): StripMark[] {
  const taken = new Set<string>()
  return events
    .map((event) => ({ ...event, ...monthsOf(event, year) }))
    .sort((one, other) => other.months - one.months || (one.from < other.from ? -1 : 1))
    .map(({ precision, month, months }) => {
      const columns = range(month, month + months)
      let level = 0
      while (columns.some((column) => taken.has(`${column} ${level}`))) level += 1
      for (const column of columns) taken.add(`${column} ${level}`)
      return { precision, month, months, level }
    })
}

function monthsOf({ from, to, precision }: StripEvent, year: number) {
  const month = monthOf(from, year)
  return { month, months: precision === 'day' ? 1 : monthOf(to, year) - month + 1 }
}

/** Clipped to the year that it is drawn in. */
function monthOf(day: string, year: number): number {
  const dayYear = Number(day.slice(0, 4))
  if (dayYear !== year) return dayYear < year ? 0 : 11
  return Number(day.slice(5, 7)) - 1
}
