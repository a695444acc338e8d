import { max, pairs } from 'd3-array'
import { scaleLinear, scaleUtc } from 'd3-scale'
import { listMonths, listTicks, type Month, roundToTenth, type Tick } from '@/lib/chart/chart-axes'
import { type Frame, LINE_HEIGHT, TEXT_SIZE, VALUE_SIZE } from '@/lib/chart/chart-frame'
import type { ChartReading } from '@/lib/chart/chart-reading'
import { type Box, placeLabels, type Point } from '@/lib/chart/place-labels'
import { type PlacedReading, placeReadings } from '@/lib/chart/place-readings'
import { estimateTextWidth, wrapText } from '@/lib/chart/text-width'

export type DrawnReading = PlacedReading & {
  point: Point
  /** Left and right end of the bar over its possible days; null where the day is known. */
  bar: [number, number] | null
  /** Where the label stands, and its date in lines. */
  box: Box
  dateLines: string[]
}

export type ReadingsLayout = {
  baseline: number
  /** Where the last month ends. */
  end: number
  ticks: Tick[]
  months: Month[]
  readings: DrawnReading[]
  /** What the dotted line joins, from nothing on 1 January; null for a single reading. */
  join: Point[] | null
}

const AXIS_HEIGHT = 34
const FEWEST_MONTHS = 3
/** Above the greatest value there is room for its arrow and its label. */
const HEADROOM = 1.25
const DOT = 6
const ARROW = 20

/** Works out where everything stands in a chart of one year's running total. */
export function layoutReadings(
  readings: ChartReading[],
  { year, unit, frame }: { year: number; unit: string; frame: Frame },
): ReadingsLayout {
  const placed = placeReadings(readings)
  const { baseline, greatest, x, y } = scalesOf(placed, year, frame)
  const ticks = listTicks(y, { greatest, unit })
  const drawn = placed.map((reading) => {
    const point = { x: roundToTenth(x(reading.at)), y: roundToTenth(y(reading.value)) }
    return { ...reading, point, ...barOf(reading, x), ...labelOf(reading, frame) }
  })
  const join =
    drawn.length > 1 ? [{ x: frame.left, y: baseline }, ...drawn.map(({ point }) => point)] : null
  return {
    baseline,
    end: frame.width - frame.room,
    ticks,
    months: listMonths(x, frame.months),
    readings: placeLabels(
      drawn.map((reading) => ({ ...reading, marks: marksOf(reading) })),
      {
        bounds: { left: frame.left, top: 0, right: frame.width, bottom: baseline - 2 },
        obstacles: ticks.map((tick) => tickBox(tick, frame)),
        segments: pairs(join ?? []),
      },
    ),
    join,
  }
}

function scalesOf(readings: PlacedReading[], year: number, frame: Frame) {
  const baseline = frame.height - AXIS_HEIGHT
  const lastMonth = max(readings, ({ to }) => Number(to.slice(5, 7))) ?? 12
  const greatest = max(readings, ({ value }) => value) ?? 1
  const x = scaleUtc()
    .domain([Date.UTC(year, 0), Date.UTC(year, Math.max(lastMonth, FEWEST_MONTHS))])
    .range([frame.left, frame.width - frame.room])
  const y = scaleLinear()
    .domain([0, greatest * HEADROOM])
    .range([baseline, 8])
  return { baseline, greatest, x, y }
}

function barOf(
  { from, to }: PlacedReading,
  x: (day: Date) => number,
): { bar: [number, number] | null } {
  if (from === to) return { bar: null }
  return { bar: [roundToTenth(x(new Date(from))), roundToTenth(x(new Date(to)))] }
}

function labelOf({ label, dateLabel }: PlacedReading, { dateLimit }: Frame) {
  const dateLines = wrapText(dateLabel, dateLimit)
  const widths = [
    estimateTextWidth(label, VALUE_SIZE, 'serif'),
    ...dateLines.map((line) => estimateTextWidth(line, TEXT_SIZE, 'sans')),
  ]
  return {
    dateLines,
    width: Math.ceil(max(widths) ?? 0),
    height: VALUE_SIZE + dateLines.length * LINE_HEIGHT,
  }
}

/** What the dot, its arrow and its bar cover. */
function marksOf({ point, bar, shape }: Pick<DrawnReading, 'point' | 'bar' | 'shape'>) {
  const { x, y } = point
  const dot: Box = { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }
  const marks: [Box, ...Box[]] = [dot]
  if (bar) marks.push({ left: bar[0], right: bar[1], top: y - 3, bottom: y + 3 })
  if (shape === 'lower-bound') marks.push({ ...dot, top: y - ARROW })
  if (shape === 'upper-bound') marks.push({ ...dot, bottom: y + ARROW })
  return marks
}

function tickBox({ y, label }: Tick, { left }: Frame): Box {
  const width = estimateTextWidth(label, TEXT_SIZE, 'sans')
  return { left, top: y - 5 - TEXT_SIZE, right: left + width, bottom: y - 2 }
}
