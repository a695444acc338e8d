import { ReadingsDrawing } from '@/components/chart/readings-drawing'
import { FRAMES } from '@/lib/chart/chart-frame'
import type { ChartReading } from '@/lib/chart/chart-reading'
import { layoutReadings } from '@/lib/chart/readings-layout'

type Props = {
  /** Unique on the page. */
  id: string
  title: string
  /** What is counted, in a word: "people". */
  unit: string
  /** Readings of one running total, all of one year. */
  readings: [ChartReading, ...ChartReading[]]
  /** The width of the place it stands in: a column of text, or the page. */
  size: keyof typeof DRAWINGS
}

/**
 * The readings of a running total over the months of one year. Precision is drawn, and the
 * dotted line only joins readings. The page gives the same data in a table.
 */
export function ReadingsChart({ id, title, unit, readings, size }: Props) {
  const year = Number(readings[0].to.slice(0, 4))
  const description = describe(readings)

  return DRAWINGS[size].map(({ frame, shown }) => (
    <div key={frame} className={shown}>
      <ReadingsDrawing
        id={`${id}-${frame}`}
        title={title}
        description={description}
        frame={FRAMES[frame]}
        layout={layoutReadings(readings, { year, unit, frame: FRAMES[frame] })}
      />
    </div>
  ))
}

/** Which drawing is shown at which width, and on paper. */
const DRAWINGS = {
  column: [
    { frame: 'phone', shown: 'sm:hidden print:hidden' },
    { frame: 'column', shown: 'hidden sm:block print:block' },
  ],
  page: [
    { frame: 'phone', shown: 'sm:hidden print:hidden' },
    { frame: 'column', shown: 'hidden sm:block lg:hidden print:block' },
    { frame: 'page', shown: 'hidden lg:block print:hidden' },
  ],
} as const

function describe(readings: ChartReading[]): string {
  const parts = readings.map(({ label, dateLabel }) => `${label} ${dateLabel}`)
  return `${readings.length === 1 ? 'One reading' : `${readings.length} readings`}: ${parts.join('; ')}.`
}
