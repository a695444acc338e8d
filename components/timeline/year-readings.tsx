import { ReadingMark } from '@/components/chart/reading-mark'
import { READINGS_HEIGHT, type ReadingsOfYear, type StripBar } from '@/lib/chart/strip-readings'

/** The readings of one year, above its events and on the same months. Nothing in it is stretched. */
export function YearReadings({ year }: { year: ReadingsOfYear }) {
  const { ends, periods, readings } = year
  const last = readings.at(-1)

  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={READINGS_HEIGHT}
      className="block overflow-visible fill-ink font-sans"
      fontSize="12"
    >
      {periods.map((bar) => (
        <Bar key={bar.slug} bar={bar} look="stroke-edge stroke-1" />
      ))}
      {ends.map((bar) => (
        <Bar key={bar.slug} bar={bar} look="stroke-blue stroke-2" />
      ))}
      {readings.map(({ slug, shape, x, y }) => (
        <svg key={slug} x={`${x}%`} y={y} width="1" height="1" className="overflow-visible">
          <ReadingMark at={{ x: 0, y: 0 }} shape={shape} axis="vertical" />
        </svg>
      ))}
      {last && (
        <text x="8" y="12" className="max-md:hidden">
          {last.label}
        </text>
      )}
    </svg>
  )
}

function Bar({ bar, look }: { bar: StripBar; look: string }) {
  const { from, to, y } = bar
  return <line className={look} x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
}
