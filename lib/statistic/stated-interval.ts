import { ChangeUnitSchema, type Unit } from '@/lib/statistic/units'
import { ValueSchema } from '@/lib/statistic/value'

/** Binary fractions miss decimal ones by this much at most: 1.25 − 1.3 is not quite −0.05. */
const FLOAT_NOISE = 1e-9

/** How far "about" and "nearly" may be from the number that they give, as a part of it. */
const ROUGH_PART = 0.05

/** A number as its source words it. */
export type StatedNumber = {
  /** `3434`, `72.2 million` */
  written: string
  /** Upper end of a range; null where it is one number. */
  highWritten: string | null
  unit: Unit
  precision: string | null
}

/** The values of which the words would be true, both ends included unless `isOpen` says otherwise. */
export type Interval = { low: number; high: number; isLowOpen: boolean; isHighOpen: boolean }

/**
 * What a stated number leaves possible, in the plain unit. A bare count is that count; what has
 * decimals, a word such as million, or is a proportion has been rounded to its last digit. A
 * fall is worded by its size: "over 5% less" is anything below −5.
 */
export function statedInterval({ written, highWritten, unit, precision }: StatedNumber): Interval {
  const isFall = written.startsWith('-')
  const ends = [written, highWritten ?? written].map((end) => valueOf(end) * (isFall ? -1 : 1))
  const interval = wordedInterval(ends, lastDigitOf(written, unit), precision)
  if (!isFall) return interval
  return {
    low: -interval.high,
    high: -interval.low,
    isLowOpen: interval.isHighOpen,
    isHighOpen: interval.isLowOpen,
  }
}

/** True where some value lies in both. */
export function areCompatible(one: Interval, other: Interval): boolean {
  return reaches(one, other) && reaches(other, one)
}

/** True where one ends at or above the beginning of the other. */
function reaches(one: Interval, other: Interval): boolean {
  const isTouchEnough = !one.isHighOpen && !other.isLowOpen
  const room = one.high - other.low
  return isTouchEnough ? room >= -FLOAT_NOISE : room > FLOAT_NOISE
}

/** The last digit of a number: what it counts, and how far rounding to it can have led. */
type LastDigit = { step: number; rounding: number }

function wordedInterval(
  ends: number[],
  { step, rounding }: LastDigit,
  precision: string | null,
): Interval {
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const closed = { isLowOpen: false, isHighOpen: false }
  const roughly = Math.max(step, high * ROUGH_PART)
  switch (precision) {
    case 'over':
      return { ...closed, low, high: Infinity, isLowOpen: true }
    case 'at-least':
      return { ...closed, low, high: Infinity }
    case 'up-to':
      return { ...closed, low: 0, high }
    case 'nearly':
      return { ...closed, low: low - roughly, high }
    case 'about':
      return { ...closed, low: low - roughly, high: high + roughly }
    default:
      return { ...closed, low: low - rounding, high: high + rounding }
  }
}

function lastDigitOf(written: string, unit: Unit): LastDigit {
  const [digits = '', word] = written.split(' ')
  const decimals = digits.split('.')[1]?.length ?? 0
  const step = (word === undefined ? 1 : valueOf(`1 ${word}`)) * 10 ** -decimals
  const isProportion = ChangeUnitSchema.safeParse(unit).success
  const isRounded = isProportion || word !== undefined || decimals > 0
  return { step, rounding: isRounded ? step / 2 : 0 }
}

function valueOf(written: string): number {
  return ValueSchema.parse(written).value
}
