import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { roundToTenth } from '@/lib/chart/chart-axes'
import { LINE_HEIGHT, TEXT_SIZE, VALUE_SIZE } from '@/lib/chart/chart-frame'
import type { ChartReading } from '@/lib/chart/chart-reading'
import { estimateTextWidth, wrapText } from '@/lib/chart/text-width'

export type AxisRow = ChartReading & {
  /** Where the line of the reading stands, and where its dot is on it. */
  y: number
  x: number
  /** Where the written value begins. */
  textX: number
  /** First baseline of the date above the line. */
  dateY: number
  dateLines: string[]
}

export type AxisLayout = { width: number; height: number; rows: AxisRow[] }

const VALUE_GAP = 28
const ROW_GAP = 26

/** Works out one row for each reading: its date, and a dot as far from zero as its value. */
export function layoutAxis(readings: ChartReading[], width: number): AxisLayout {
  const room = max(readings, ({ label }) => estimateTextWidth(label, VALUE_SIZE, 'serif')) ?? 0
  const scale = scaleLinear()
    .domain([0, max(readings, ({ value }) => value) ?? 1])
    .range([0, Math.max(width - room - VALUE_GAP - 4, width / 4)])
  const limit = Math.floor(width / (TEXT_SIZE * 0.58))
  const rows: AxisRow[] = []
  let top = 0
  for (const reading of readings) {
    const dateLines = wrapText(reading.dateLabel, limit)
    const x = roundToTenth(scale(reading.value))
    const y = top + dateLines.length * LINE_HEIGHT + 14
    rows.push({ ...reading, dateLines, dateY: top + TEXT_SIZE, x, y, textX: x + VALUE_GAP })
    top = y + ROW_GAP
  }
  return { width, height: top - 8, rows }
}
