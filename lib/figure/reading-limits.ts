import { digitStepOf } from '@/lib/figure/stated-figure'
import type { Precision } from '@/lib/statistic/statistic-schema'

/** Binary logarithms miss whole ones by this much at most. */
const FLOAT_NOISE = 1e-9

/** A reading with what its file says of how exact it is. */
export type LimitedReading = {
  value: number
  /** Upper end of a range; null where there is one number. */
  high: number | null
  /** The number with the digits of its file: `72.2 million`. */
  written: string
  precision: Precision | null
}

/** Between which numbers something lies, both included. */
export type Limits = { low: number; high: number }

/** True where a reading is not one exact number. */
export function isRough({ high, precision }: LimitedReading): boolean {
  return high !== null || precision !== null
}

/** Between which numbers a reading must lie: "over 30,000" has no upper limit, "about" has none. */
export function certainLimits({ value, high, precision }: LimitedReading): Limits {
  if (precision === 'about') return { low: 0, high: Infinity }
  if (precision === 'up-to' || precision === 'nearly') return { low: 0, high: high ?? value }
  return { low: value, high: precision === null ? (high ?? value) : Infinity }
}

/**
 * Between which numbers a reading lies if its source rounded as its noughts show: "over 37,000"
 * up to 38,000, "nearly 8,200" from 8,100 on. "Up to" promises no lower limit.
 */
export function likelyLimits(reading: LimitedReading): Limits {
  const { value, precision } = reading
  const high = reading.high ?? value
  const step = roundingOf(reading)
  if (precision === 'over' || precision === 'at-least') return { low: value, high: high + step }
  if (precision === 'nearly') return { low: value - step, high }
  if (precision === 'about') return { low: value - step / 2, high: high + step / 2 }
  return { low: precision === 'up-to' ? 0 : value, high }
}

/** How many digits of a reading say something: two of 37,000, three of 72.2 million. */
export function countDigits(reading: Pick<LimitedReading, 'value' | 'written'>): number {
  return Math.floor(Math.log10(Math.abs(reading.value) / roundingOf(reading)) + FLOAT_NOISE) + 1
}

/** The step to which a number looks rounded: 1,000 for 37000, 100,000 for 72.2 million. */
function roundingOf({ written }: Pick<LimitedReading, 'written'>): number {
  const [digits = ''] = written.split(' ')
  const noughts = digits.includes('.') ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0)
  return digitStepOf({ written }) * 10 ** noughts
}
