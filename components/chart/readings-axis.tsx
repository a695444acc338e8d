import { ReadingMark } from '@/components/chart/reading-mark'
import { type AxisLayout, layoutAxis } from '@/lib/chart/axis-layout'
import { LINE_HEIGHT, TEXT_SIZE, VALUE_SIZE } from '@/lib/chart/chart-frame'
import type { ChartReading } from '@/lib/chart/chart-reading'

type Props = {
  /** Unique on the page. */
  id: string
  title: string
  readings: ChartReading[]
}

/** Readings that do not add up over time, one below the other on one axis from zero. */
export function ReadingsAxis({ id, title, readings }: Props) {
  const described = readings.map(({ label, dateLabel }) => `${label}, ${dateLabel}`).join('; ')

  return (
    <>
      <div className="sm:hidden print:hidden">
        <Drawing
          id={`${id}-phone`}
          title={`${title}: ${described}`}
          layout={layoutAxis(readings, 354)}
        />
      </div>
      <div className="hidden max-w-text sm:block print:block">
        <Drawing
          id={`${id}-wide`}
          title={`${title}: ${described}`}
          layout={layoutAxis(readings, 608)}
        />
      </div>
    </>
  )
}

function Drawing({ id, title, layout }: { id: string; title: string; layout: AxisLayout }) {
  const { width, height, rows } = layout

  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full overflow-visible fill-ink font-sans"
      fontSize={TEXT_SIZE}
    >
      <title id={`${id}-title`}>{title}</title>
      {rows.map(({ slug, dateLines, dateY, label, shape, textX, x, y }) => (
        <g key={slug}>
          {dateLines.map((line, index) => (
            <text key={line} className="fill-ink-2" x="8" y={dateY + index * LINE_HEIGHT}>
              {line}
            </text>
          ))}
          <path className="stroke-blue" strokeWidth="2.5" d={`M0 ${y}H${x}`} />
          <ReadingMark at={{ x, y }} shape={shape} axis="horizontal" />
          <text className="font-serif font-medium" fontSize={VALUE_SIZE} x={textX} y={y + 7}>
            {label}
          </text>
        </g>
      ))}
      <path className="stroke-ink" d={`M0 0V${height}`} />
    </svg>
  )
}
