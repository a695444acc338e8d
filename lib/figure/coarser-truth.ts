import type { NumberText } from '@/lib/figure/number-text'
import type { StatedFigure } from '@/lib/figure/stated-figure'

/** Binary fractions miss decimal ones by this much at most, relative to the number. */
const FLOAT_NOISE = 1e-9

/** How far a rounded number may be from the exact one, as a part of it. */
const MOST_ROUNDING = 0.05

/** True where a text gives the very number of a statistic, with whatever precision. */
export function isSame(number: NumberText, stated: StatedFigure): boolean {
  return (
    isNear(sizeOf(number, stated), signed(stated.value, stated)) &&
    (number.high === null || stated.high === null || isNear(number.high, stated.high))
  )
}

/**
 * True where a coarser number follows from the statistic and the words say that it is coarser:
 * "over 3,400" and "nearly 3,500" for 3,434. From a lower bound follows a lower one, "over
 * 30,000" from "over 37,000"; from "about" and "nearly" follows nothing that is certain.
 */
export function isTruth(number: NumberText, stated: StatedFigure): boolean {
  const { step, precision } = number
  if (stated.high !== null || number.high !== null || number.unit === 'share') return false
  const said = sizeOf(number, stated)
  const over = signed(stated.value, stated) - said
  const isBelow = over > 0 && over < step
  const isClose = Math.abs(over) <= Math.min(step, Math.abs(said) * MOST_ROUNDING)
  const isLowerBound = precision === 'over' || precision === 'at-least'

  if (stated.precision === 'over' || stated.precision === 'at-least') return isLowerBound && isBelow
  if (stated.precision !== null) return false
  if (isLowerBound) return isBelow
  if (precision === 'nearly' || precision === 'under') return over < 0 && isClose
  return precision === 'about' && isClose && Math.abs(over) <= step / 2
}

/** A share is set against per cents: two thirds are 66.7%. */
function sizeOf({ value, unit }: NumberText, stated: StatedFigure): number {
  if (unit !== 'share') return signed(value, stated)
  const inHundred = value * 100
  return Math.abs(inHundred - stated.value) <= 0.5 ? stated.value : inHundred
}

/** Of a change the words say the direction, so that the sizes are compared. */
function signed(value: number, { isChange }: StatedFigure): number {
  return isChange ? Math.abs(value) : value
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= FLOAT_NOISE * Math.max(1, Math.abs(one))
}
