import type { NumberText } from '@/lib/figure/number-text'
import { spokenUnit } from '@/lib/figure/figure-fault'
import { computeChange } from '@/lib/statistic/change-verdict'
import { type FormattedStatistic, formatStatistic } from '@/lib/statistic/format-statistic'
import type { Unit } from '@/lib/statistic/units'

/** The two values of a change, in the unit of their measure. */
export type ChangeReadings = { from: number; to: number; unit: Unit }

/** As what a text gives a change: in per cent, in points, as a multiple, or as a number. */
export type ChangeKind = 'percent' | 'percentage-points' | 'times' | 'absolute'

/** Binary fractions miss decimal ones by this much at most. */
const FLOAT_NOISE = 1e-9

/** How far a roughly given change may be from the exact one, as a part of it. */
const MOST_ROUNDING = 0.05

/** More digits than these say more than two counts of people can. */
const FINEST_STEP = 0.01

/** As what a text gives a change. */
export function changeKindOf({ unit }: Pick<NumberText, 'unit'>): ChangeKind {
  if (unit === 'percentage-points' || unit === 'times') return unit
  return unit === 'percent' || unit === 'share' ? 'percent' : 'absolute'
}

/** The change from one reading to the other, ready to be pasted: "15.1% higher". */
export function formatChange(readings: ChangeReadings, kind: ChangeKind): string {
  const { from, to, unit } = readings
  const shown = kind === 'percentage-points' && unit !== 'percent' ? 'percent' : kind
  const size = Math.abs(computeSize(readings, shown))
  const written = String(Number(size.toFixed(shown === 'times' ? 2 : 1)))
  return formatSize({ written, precision: null }, shown, unit, to < from)
}

/** The size of a change with the words of its kind and direction: "over 15% higher". */
export function formatSize(
  size: Pick<FormattedStatistic, 'written' | 'precision'>,
  kind: ChangeKind,
  unit: Unit,
  isFall: boolean,
): string {
  const shownUnit = kind === 'absolute' ? unit : kind
  const number = formatStatistic({ ...size, highWritten: null, unit: shownUnit })
  const word = isFall ? 'lower' : 'higher'
  if (kind === 'times') return `${number} times as many`
  if (kind === 'percentage-points') return `${number} percentage points ${word}`
  if (kind === 'percent') return `${number} ${word}`
  return `${number} ${!isFall ? 'more' : unit === 'euros' ? 'less' : 'fewer'}`
}

/** What is wrong with a change that a text calculates, as a sentence; null where it comes out. */
export function findChangeFault(number: NumberText, readings: ChangeReadings): string | null {
  const { text } = number
  const kind = changeKindOf(number)
  const wording = findWordingFault(number, readings.unit, readings.to < readings.from)
  if (wording !== null) return wording
  if (kind !== 'absolute' && number.digitStep < FINEST_STEP * (1 - FLOAT_NOISE)) {
    return `“${text}” has more digits than a change can be known to.`
  }
  const size = sizeOf(readings, kind)
  return isRounding(number, size) ? null : `“${text}” is not what the two readings give.`
}

/** What is wrong with the kind, unit or direction of a change that a text calculates. */
export function findWordingFault(
  number: NumberText,
  readingUnit: Unit,
  isFall: boolean,
): string | null {
  const { text, unit, value } = number
  const direction = value < 0 ? 'down' : number.direction
  const kind = changeKindOf(number)
  if (value < 0 && number.direction === 'up') {
    return `“${text}” has the sign of a fall, and the words make it a rise.`
  }
  if (unit === 'share' || number.high !== null) return `“${text}” is not one number in per cent.`
  if (kind === 'percentage-points' && readingUnit !== 'percent') {
    return `“${text}” is in percentage points, and neither reading is in per cent.`
  }
  if (kind === 'absolute' && unit !== spokenUnit(readingUnit)) {
    return `“${text}” is not in the unit of its readings.`
  }
  if (direction === null && isFall) return `“${text}” does not say that the number fell.`
  return direction === null || (direction === 'down') === isFall
    ? null
    : `The words make it a ${isFall ? 'rise' : 'fall'}, and from the one reading to the other it is a ${isFall ? 'fall' : 'rise'}.`
}

/** The size that words give: of a fall without its sign, of a multiple as it is. */
function sizeOf(readings: ChangeReadings, kind: ChangeKind): number {
  return kind === 'times' ? computeSize(readings, kind) : Math.abs(computeSize(readings, kind))
}

function computeSize({ from, to }: ChangeReadings, kind: ChangeKind): number {
  return kind === 'absolute' ? to - from : computeChange(from, to, kind)
}

/** True where the number, as roughly as its words give it, stands for the size. */
function isRounding(
  { value, precision, step, digitStep, unit }: NumberText,
  size: number,
): boolean {
  const said = Math.abs(value)
  const over = size - said
  const half = digitStep / 2 + FLOAT_NOISE
  const part = said * MOST_ROUNDING
  // "Doubled" is not said of 1.6 times, although that would round to two.
  const slack = unit === 'times' ? Math.min(half, part) : half

  if (precision === null) return Math.abs(over) <= slack
  if (precision === 'over') return over > 0 && over < step
  if (precision === 'at-least') return over >= -FLOAT_NOISE && over < step
  if (precision === 'about') return Math.abs(over) <= Math.max(slack, Math.min(step / 2, part))
  const isBelow = over <= FLOAT_NOISE && -over <= Math.max(slack, Math.min(step, part))
  return (precision === 'nearly' || precision === 'under') && isBelow
}
