import {
  type ChangeKind,
  changeKindOf,
  findWordingFault,
  formatSize,
} from '@/lib/figure/change-fault'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'
import {
  certainLimits,
  countDigits,
  isRough,
  likelyLimits,
  type LimitedReading,
  type Limits,
} from '@/lib/figure/reading-limits'
import type { Unit } from '@/lib/statistic/units'

/** Two readings of which at least one is given only roughly, in the unit of their measure. */
export type RoughReadings = { from: LimitedReading; to: LimitedReading; unit: Unit }

/** Binary fractions miss decimal ones by this much at most, relative to the number. */
const FLOAT_NOISE = 1e-9

/** A change may be said with two digits even where a reading has one. */
const LEAST_DIGITS = 2

/**
 * What is wrong with a change that a text calculates from rough readings, as a sentence; null
 * where it comes out. A bound has to follow with certainty ("over" from the least that the
 * readings allow); "about" has to hold for all that they are likely to mean; a bare number is
 * finer than they are.
 */
export function findRoughChangeFault(number: NumberText, readings: RoughReadings): string | null {
  const { text, precision } = number
  const kind = changeKindOf(number)
  const likely = changeLimits(readings, kind, likelyLimits)
  const still = kind === 'times' ? 1 : 0
  const isBelowZero = readings.from.value <= 0 || readings.to.value <= 0
  if (isBelowZero || !(likely.low >= still || likely.high <= still)) {
    return 'The readings are too rough to tell a rise from a fall.'
  }
  const isFall = likely.low < still
  const wording = findWordingFault(number, readings.unit, isFall)
  if (wording !== null) return wording
  if (precision === null || precision === 'nearly') {
    return `“${text}” is more exact than readings that are given only roughly.`
  }
  if (countDigitsOf(number) > mostDigits(readings)) {
    return `“${text}” has more digits than readings so rough can give.`
  }
  const limits = precision === 'about' ? likely : changeLimits(readings, kind, certainLimits)
  const isShrinking = isFall && kind !== 'times'
  const size = isShrinking ? { low: -limits.high, high: -limits.low } : limits
  return isAllowed(number, size, readings)
    ? null
    : `“${text}” does not follow from the two readings.`
}

/** A change from rough readings that can be said, ready to be pasted; null where none can. */
export function formatRoughChange(readings: RoughReadings, kind: ChangeKind): string | null {
  const certain = changeLimits(readings, kind, certainLimits)
  const likely = changeLimits(readings, kind, likelyLimits)
  const isFall = likely.low < (kind === 'times' ? 1 : 0)
  const isShrinking = isFall && kind !== 'times'
  const [low, high] = isShrinking ? [-certain.high, -certain.low] : [certain.low, certain.high]
  const middle = Math.abs(likely.low + likely.high) / 2
  // Of a reading that may be next to nothing, the most that the change can be says nothing.
  const isBounded = certainLimits(isFall ? readings.to : readings.from).low > 0
  const ways = [
    { precision: 'over', size: low, toWhole: Math.floor },
    { precision: 'about', size: middle, toWhole: Math.round },
    { precision: 'up-to', size: isBounded ? high : Infinity, toWhole: Math.ceil },
  ] as const
  const texts = ways
    .filter(({ size }) => Number.isFinite(size) && size > 0)
    .flatMap(({ precision, size, toWhole }) =>
      [2, 1].map((digits) => ({ precision, written: String(round(size, digits, toWhole)) })),
    )
    .map((size) => formatSize(size, kind, readings.unit, isFall))
  return texts.find((text) => isRightByItself(text, readings)) ?? null
}

function isRightByItself(text: string, readings: RoughReadings): boolean {
  const [number] = listNumbers(text)
  return number !== undefined && findRoughChangeFault(number, readings) === null
}

function changeLimits(
  { from, to }: RoughReadings,
  kind: ChangeKind,
  limitsOf: (reading: LimitedReading) => Limits,
): Limits {
  const [base, later] = [limitsOf(from), limitsOf(to)]
  if (kind === 'absolute' || kind === 'percentage-points') {
    return { low: later.low - base.high, high: later.high - base.low }
  }
  const [low, high] = [later.low / base.high, later.high / base.low]
  return kind === 'times' ? { low, high } : { low: (low - 1) * 100, high: (high - 1) * 100 }
}

function isAllowed(number: NumberText, { low, high }: Limits, readings: RoughReadings): boolean {
  const { precision, step } = number
  const said = Math.abs(number.value)
  const noise = said * FLOAT_NOISE
  // Where a reading is over its number, the least size is never reached, and "over" it is true.
  const isStrict = [readings.from, readings.to].some(({ precision: exactness }) =>
    ['over', 'nearly'].includes(exactness ?? ''),
  )
  const mustDiffer = (precision === 'over' || precision === 'under') && !isStrict
  const isBeyond = (gap: number) => gap >= (mustDiffer ? noise : -noise) && gap < step
  if (precision === 'over' || precision === 'at-least') return isBeyond(low - said)
  if (precision === 'up-to' || precision === 'under') return isBeyond(said - high)
  const slack = slackOf(number)
  const isNear = said >= low * 0.95 - noise && said <= high * 1.05 + noise
  return isNear && low >= said - slack - noise && high <= said + slack + noise
}

/** How far "about" reaches: one step of the number, five where it ends in a five, half of it at most. */
function slackOf({ value, step }: NumberText): number {
  const said = Math.abs(value)
  const isFive = Math.round(said / step) % 5 === 0
  return Math.min(isFive ? step * 5 : step, said / (isFive ? 3 : 2))
}

function mostDigits({ from, to }: RoughReadings): number {
  const digits = [from, to].filter(isRough).map(countDigits)
  return Math.max(LEAST_DIGITS, Math.min(...digits))
}

function countDigitsOf({ value, step }: NumberText): number {
  return Math.floor(Math.log10(Math.abs(value) / step) + FLOAT_NOISE) + 1
}

function round(size: number, digits: number, toWhole: (size: number) => number): number {
  const step = 10 ** (Math.floor(Math.log10(size)) - digits + 1)
  return Number((toWhole(size / step) * step).toPrecision(digits))
}
