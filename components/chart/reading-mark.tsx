import type { ReadingShape } from '@/lib/chart/chart-reading'
import type { Point } from '@/lib/chart/place-labels'

type Props = {
  at: Point
  shape: ReadingShape
  /** Along which axis the value grows, and so where an arrow points. */
  axis: 'vertical' | 'horizontal'
}

/** A reading as charts draw it: a solid dot is exact, an open circle is not, an arrow says "over" or "up to". */
export function ReadingMark({ at, shape, axis }: Props) {
  const turn = ARROW_TURNS[shape]

  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {turn !== null && (
        <path
          className="fill-none stroke-blue"
          strokeWidth="2.5"
          transform={`rotate(${turn + (axis === 'horizontal' ? 90 : 0)})`}
          d="M0 0V-18M-5 -12l5 -7l5 7"
        />
      )}
      <circle
        className={shape === 'exact' ? 'fill-blue stroke-blue' : 'fill-paper stroke-blue'}
        strokeWidth="2"
        r="4.5"
      />
    </g>
  )
}

const ARROW_TURNS: Record<ReadingShape, number | null> = {
  exact: null,
  approximate: null,
  'lower-bound': 0,
  'upper-bound': 180,
}
