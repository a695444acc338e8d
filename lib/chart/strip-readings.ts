import { max, min } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { roundToTenth } from '@/lib/chart/chart-axes'
import type { ChartReading, ReadingShape } from '@/lib/chart/chart-reading'
import { type PlacedReading, placeReadings } from '@/lib/chart/place-readings'

/** A reading in its year of the strip: `x` in hundredths of the year, `y` in pixels from the top. */
export type StripReading = {
  slug: string
  label: string
  shape: ReadingShape
  x: number
  y: number
}

/** Part of a span of days at the height of a reading, in hundredths of the year. */
export type StripBar = { slug: string; from: number; to: number; y: number }

/** A reading with the first day of the period that it counts; null where that is not known. */
export type StripInput = ChartReading & { start: string | null }

/** What is drawn of the readings in one year. */
export type ReadingsOfYear = {
  year: number
  readings: StripReading[]
  /** The period that each reading counts. */
  periods: StripBar[]
  /** The days on which the period of a reading may have ended. */
  ends: StripBar[]
}

/** How tall the band of the readings is, in pixels. */
export const READINGS_HEIGHT = 84

/** Kept free above the greatest value, for its arrow. */
const HEADROOM = 26
const DOT = 6

/**
 * The readings of one measure over the years of the strip, all on one scale from zero. Groups are
 * readings that count from the same day on: of these, a greater one cannot be the earlier.
 */
export function layoutStripReadings(groups: StripInput[][], years: number[]): ReadingsOfYear[] {
  const starts = new Map(groups.flat().map(({ slug, start }) => [slug, start]))
  const placed = groups.flatMap(placeReadings)
  const y = scaleLinear()
    .domain([0, max(placed, ({ value }) => value) ?? 1])
    .range([READINGS_HEIGHT - DOT, HEADROOM])
  const heightOf = ({ value }: PlacedReading) => roundToTenth(y(value))
  const periods = placed.map((reading) => ({
    slug: reading.slug,
    from: Date.parse(starts.get(reading.slug) ?? reading.to),
    to: reading.at.getTime(),
    y: heightOf(reading),
  }))
  const ends = placed.map((reading) => ({
    slug: reading.slug,
    from: Date.parse(reading.from),
    to: Date.parse(reading.to),
    y: heightOf(reading),
  }))
  return years.map((year) => ({
    year,
    readings: placed
      .filter(({ at }) => at.getUTCFullYear() === year)
      .map((reading) => {
        const { at, label, shape, slug } = reading
        return { slug, label, shape, x: shareOfYear(at.getTime(), year), y: heightOf(reading) }
      }),
    periods: clipBars(periods, year),
    ends: clipBars(ends, year),
  }))
}

/** The parts of spans, given in moments, that fall into a year. */
function clipBars(bars: StripBar[], year: number): StripBar[] {
  return bars
    .map((bar) => ({ ...bar, from: shareOfYear(bar.from, year), to: shareOfYear(bar.to, year) }))
    .filter(({ from, to }) => from < to)
}

/** Clipped to the year. */
function shareOfYear(moment: number, year: number): number {
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
  const within = min([max([moment, start]) ?? start, end]) ?? start
  return roundToTenth(((within - start) / (end - start)) * 100)
}
