import type { ScaleLinear, ScaleTime } from 'd3-scale'

/** A hairline across the chart with the value that it stands for. */
export type Tick = { value: number; y: number; label: string }

/** A month: where it begins, and where its name stands. */
export type Month = { start: number; middle: number; label: string }

const MOST_HAIRLINES = 5

/** At most five hairlines from zero to the greatest value; the unit stands once, at the top one. */
export function listTicks(
  scale: ScaleLinear<number, number>,
  { greatest, unit }: { greatest: number; unit: string },
): Tick[] {
  const values = fewTicks(scale, greatest)
  return values.map((value) => {
    const digits = value.toLocaleString('en-GB')
    return {
      value,
      y: roundToTenth(scale(value)),
      label: value === values.at(-1) ? `${digits} ${unit}`.trim() : digits,
    }
  })
}

/** The months from January to the end of the scale. */
export function listMonths(scale: ScaleTime<number, number>, style: 'short' | 'narrow'): Month[] {
  const [first, end] = scale.domain()
  if (!first || !end) return []
  const name = new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' })
  const year = first.getUTCFullYear()
  return Array.from({ length: 12 }, (_, month) => Date.UTC(year, month))
    .filter((start) => start < end.getTime())
    .map((start, month) => ({
      start: roundToTenth(scale(start)),
      middle: roundToTenth((scale(start) + scale(Date.UTC(year, month + 1))) / 2),
      label: name.format(start),
    }))
}

/** Keeps addresses of points short: a tenth of a unit is finer than any screen. */
export function roundToTenth(number: number): number {
  return Math.round(number * 10) / 10
}

function fewTicks(scale: ScaleLinear<number, number>, greatest: number): number[] {
  for (let count = 5; count > 1; count -= 1) {
    const values = scale.ticks(count).filter((value) => value <= greatest)
    if (values.length <= MOST_HAIRLINES) return values
  }
  return [0]
}
