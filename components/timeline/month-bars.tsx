import { MonthScale } from '@/components/timeline/month-scale'
import type { StripMonth } from '@/lib/timeline/list-strip-years'

const HEIGHT = 88
const GROUND = HEIGHT - 16

type Props = {
  months: StripMonth[]
  /** Events of the fullest month of the strip: all years share one scale. */
  most: number
}

/** How many events of a year begin in each of its months, where they are too many to draw one by one. */
export function MonthBars({ months, most }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 120 ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-16 w-full fill-ink stroke-ink md:h-22"
    >
      <MonthScale height={HEIGHT} />
      <path className="stroke-none" d={months.map((month) => barOf(month, most)).join('')} />
    </svg>
  )
}

function barOf({ month, count }: StripMonth, most: number): string {
  const left = (Number(month.slice(5)) - 1) * 10 + 1.5
  const height = Math.max(1, Math.round((count / Math.max(most, 1)) * (GROUND - 4)))
  return `M${left} ${GROUND}h7v-${height}h-7z`
}
