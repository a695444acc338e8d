import { max, min } from 'd3-array'
import type { ChartReading } from '@/lib/chart/chart-reading'

/** A reading with the moment at which its dot stands and the days that it may stand for. */
export type PlacedReading = ChartReading & { from: string; at: Date }

/**
 * Finds a place in time for each reading of a running total, in the order of their values.
 *
 * A reading whose day is known stands on it. One that is known to fall between two days
 * stands in the middle; several that may fall on just the same days share them out, since
 * a running total cannot have been 8,200 after it was 20,000.
 */
export function placeReadings(readings: ChartReading[]): PlacedReading[] {
  const ordered = readings
    .map((reading) => ({ ...reading, from: reading.from ?? reading.to }))
    .sort((one, other) => one.value - other.value || (one.to < other.to ? -1 : 1))
  let earliest = Number.NEGATIVE_INFINITY
  return ordered.map((reading) => {
    const sharers = ordered.filter(({ from, to }) => from === reading.from && to === reading.to)
    const share = (sharers.indexOf(reading) + 1) / (sharers.length + 1)
    const [first, last] = [Date.parse(reading.from), Date.parse(reading.to)]
    const at = min([last, max([earliest, first + share * (last - first)]) ?? first]) ?? last
    earliest = at
    return { ...reading, at: new Date(at) }
  })
}
