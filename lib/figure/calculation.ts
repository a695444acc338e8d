import { type ChangeKind, findChangeFault, formatChange } from '@/lib/figure/change-fault'
import type { NumberText } from '@/lib/figure/number-text'
import { isRough } from '@/lib/figure/reading-limits'
import {
  findRoughChangeFault,
  formatRoughChange,
  type RoughReadings,
} from '@/lib/figure/rough-change'

/** Two readings that a text sets against each other, exact or not, in the unit of their measure. */
export type CalculatedReadings = RoughReadings

/** What is wrong with a change that a text calculates, as a sentence; null where it comes out. */
export function findCalculationFault(
  number: NumberText,
  readings: CalculatedReadings,
): string | null {
  return isExact(readings)
    ? findChangeFault(number, valuesOf(readings))
    : findRoughChangeFault(number, readings)
}

/** The change, no finer than its readings, ready to be pasted; null where they are too rough. */
export function formatCalculation(readings: CalculatedReadings, kind: ChangeKind): string | null {
  return isExact(readings)
    ? formatChange(valuesOf(readings), kind)
    : formatRoughChange(readings, kind)
}

function isExact({ from, to }: CalculatedReadings): boolean {
  return !isRough(from) && !isRough(to)
}

function valuesOf({ from, to, unit }: CalculatedReadings) {
  return { from: from.value, to: to.value, unit }
}
