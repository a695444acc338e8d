import { ReadingMark } from '@/components/chart/reading-mark'
import { type Frame, LINE_HEIGHT, TEXT_SIZE, VALUE_SIZE } from '@/lib/chart/chart-frame'
import type { DrawnReading, ReadingsLayout } from '@/lib/chart/readings-layout'

type Props = {
  /** Unique on the page: the title and the description are found by it. */
  id: string
  title: string
  description: string
  frame: Frame
  layout: ReadingsLayout
}

/** A running total over the months of a year, drawn for one width. */
export function ReadingsDrawing({ id, title, description, frame, layout }: Props) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="block h-auto w-full overflow-visible fill-ink font-sans"
      fontSize={TEXT_SIZE}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Axes frame={frame} layout={layout} />
      {layout.join && (
        <path
          className="fill-none stroke-blue"
          strokeWidth="1.5"
          strokeDasharray="2 4"
          d={`M${layout.join.map(({ x, y }) => `${x} ${y}`).join('L')}`}
        />
      )}
      {layout.readings.map((reading) => (
        <Mark key={reading.slug} reading={reading} />
      ))}
      {layout.readings.map((reading) => (
        <Label key={reading.slug} reading={reading} />
      ))}
    </svg>
  )
}

function Axes({ frame, layout }: Pick<Props, 'frame' | 'layout'>) {
  const { baseline, end, months, ticks } = layout

  return (
    <>
      {ticks.map(({ value, y, label }) => (
        <g key={value}>
          <path
            className={value === 0 ? 'stroke-ink' : 'stroke-rule'}
            d={`M${frame.left} ${y}H${frame.width}`}
          />
          <text className="fill-ink-2 chart-label" x={frame.left} y={y - 5}>
            {label}
          </text>
        </g>
      ))}
      <path
        className="stroke-ink"
        d={[...months.map(({ start }) => start), end].map((x) => `M${x} ${baseline}v6`).join('')}
      />
      {months.map(({ middle, label }) => (
        <text key={middle} className="fill-ink-2" x={middle} y={baseline + 20} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  )
}

function Mark({ reading }: { reading: DrawnReading }) {
  const { bar, point, shape } = reading

  return (
    <>
      {bar && (
        <path className="stroke-blue" strokeWidth="2.5" d={`M${bar[0]} ${point.y}H${bar[1]}`} />
      )}
      <ReadingMark at={point} shape={shape} axis="vertical" />
    </>
  )
}

function Label({ reading }: { reading: DrawnReading }) {
  const { box, dateLines, label, point } = reading
  const isLeft = box.right < point.x
  const x = isLeft ? box.right : box.left
  const anchor = isLeft ? 'end' : 'start'

  return (
    <>
      <text
        className="chart-label font-serif font-medium"
        fontSize={VALUE_SIZE}
        x={x}
        y={box.top + 18}
        textAnchor={anchor}
      >
        {label}
      </text>
      {dateLines.map((line, index) => (
        <text
          key={line}
          className="fill-ink-2 chart-label"
          x={x}
          y={box.top + 18 + (index + 1) * LINE_HEIGHT}
          textAnchor={anchor}
        >
          {line}
        </text>
      ))}
    </>
  )
}
