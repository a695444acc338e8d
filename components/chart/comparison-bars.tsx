import { BAR_HEIGHT, type BarLayout, type ComparisonBar, layoutBars } from '@/lib/chart/bar-layout'
import { TEXT_SIZE } from '@/lib/chart/chart-frame'

type Props = {
  /** Unique on the page. */
  id: string
  title: string
  bars: ComparisonBar[]
}

/** The same count at several times, side by side from zero; the one in question in blue. */
export function ComparisonBars({ id, title, bars }: Props) {
  const described = bars.map(({ label, written }) => `${written} in ${label}`).join('; ')
  const short = bars.map((bar) => ({ ...bar, note: undefined }))

  return (
    <>
      <div className="sm:hidden print:hidden">
        <Drawing
          id={`${id}-phone`}
          title={`${title}: ${described}`}
          layout={layoutBars(short, 354)}
        />
      </div>
      <div className="hidden sm:block print:block">
        <Drawing
          id={`${id}-wide`}
          title={`${title}: ${described}`}
          layout={layoutBars(bars, 480)}
        />
      </div>
    </>
  )
}

function Drawing({ id, title, layout }: { id: string; title: string; layout: BarLayout }) {
  const { width, height, left, bars } = layout

  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-text overflow-visible fill-ink font-sans"
      fontSize={TEXT_SIZE}
    >
      <title id={`${id}-title`}>{title}</title>
      {bars.map(({ label, written, note, isSubject, y, length }) => (
        <g key={label}>
          <text className="font-semibold" x="0" y={y + 17}>
            {label}
          </text>
          <rect
            className={isSubject ? 'fill-blue' : 'fill-edge'}
            x={left}
            y={y}
            width={length}
            height={BAR_HEIGHT}
          />
          <text className="font-semibold" x={left + length + 8} y={y + 17}>
            {written}
            {note && <tspan className="fill-ink-2 font-normal"> {note}</tspan>}
          </text>
        </g>
      ))}
      <path className="stroke-ink" d={`M${left} 0V${height}`} />
    </svg>
  )
}
