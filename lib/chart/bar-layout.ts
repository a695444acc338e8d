import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { TEXT_SIZE } from '@/lib/chart/chart-frame'
import { estimateTextWidth } from '@/lib/chart/text-width'

/** One bar of a comparison: the same dates in another year, say. */
export type ComparisonBar = {
  /** What stands before it: "2024". */
  label: string
  value: number
  /** The value as the source writes it. */
  written: string
  /** What stands after the value: "2025 is +15.1%". */
  note?: string
  /** True for the bar that the page is about. */
  isSubject: boolean
}

export type DrawnBar = ComparisonBar & { y: number; length: number }

export type BarLayout = { width: number; height: number; left: number; bars: DrawnBar[] }

export const BAR_HEIGHT = 24
const STEP = 38
const GAP = 8

/** Works out where the bars stand, so that the longest one leaves room for its words. */
export function layoutBars(bars: ComparisonBar[], width: number): BarLayout {
  const left = Math.ceil((max(bars, ({ label }) => textWidth(label)) ?? 0) + 16)
  const room = Math.ceil((max(bars, wordsWidth) ?? 0) + GAP)
  const scale = scaleLinear()
    .domain([0, max(bars, ({ value }) => value) ?? 1])
    .range([0, Math.max(width - left - room, width / 4)])
  return {
    width,
    height: bars.length * STEP + 8,
    left,
    bars: bars.map((bar, index) => ({
      ...bar,
      y: 7 + index * STEP,
      length: Math.round(scale(bar.value) * 10) / 10,
    })),
  }
}

function wordsWidth({ written, note }: ComparisonBar): number {
  return textWidth(note === undefined ? written : `${written} ${note}`)
}

function textWidth(text: string): number {
  return estimateTextWidth(text, TEXT_SIZE, 'sans')
}
