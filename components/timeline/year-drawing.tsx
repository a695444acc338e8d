import { MonthScale } from '@/components/timeline/month-scale'
import type { StripMark } from '@/lib/chart/strip-layout'

type Props = {
  marks: StripMark[]
  /** How many levels the fullest year of the strip has: all years share one scale. */
  levels: number
}

/**
 * The events of a year over its twelve months, ten units each. It stretches with its cell, so
 * lines keep their width by themselves.
 */
export function YearDrawing({ marks, levels }: Props) {
  const { height, size } = levels > LOW_LEVELS ? HEIGHTS.tall : HEIGHTS.low
  const ground = height - 16
  const step = Math.min(16, (ground - 4) / Math.max(levels, 1))

  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 120 ${height}`}
      preserveAspectRatio="none"
      className={size}
    >
      <MonthScale height={height} />
      {marks.map((mark) => (
        <YearMark
          key={`${mark.month} ${mark.level}`}
          mark={mark}
          bottom={ground - mark.level * step}
          height={Math.max(1, Math.min(12, step - 3))}
        />
      ))}
    </svg>
  )
}

const LOW_LEVELS = 5

const HEIGHTS = {
  low: { height: 88, size: 'block h-16 w-full fill-ink stroke-ink md:h-22' },
  tall: { height: 136, size: 'block h-26 w-full fill-ink stroke-ink md:h-34' },
}

function YearMark(props: { mark: StripMark; bottom: number; height: number }) {
  const { mark, bottom, height } = props
  const { month, months, precision } = mark
  const left = month * 10 + 2.5
  const width = months * 10 - 5

  if (precision === 'day') {
    return (
      <rect className="stroke-none" x={left} y={bottom - height} width={width} height={height} />
    )
  }
  const top = bottom - Math.min(8, height)
  const isSpan = precision === 'year'
  const inset = months === 1 ? 2 : 6
  return (
    <path
      className={isSpan ? 'fill-none' : 'fill-paper'}
      strokeWidth="2"
      vectorEffect="non-scaling-stroke"
      d={
        isSpan
          ? `M${month * 10 + inset} ${top}V${bottom}h${months * 10 - 2 * inset}V${top}`
          : `M${left} ${bottom - height + 1}H${left + width}V${bottom - 1}H${left}Z`
      }
    />
  )
}
