import { isSameCalendarSpan, isClosedSpan } from '@/lib/statistic/same-calendar-span'
import { areCompatible, statedInterval } from '@/lib/statistic/stated-interval'
import type { ChangeUnit } from '@/lib/statistic/units'

/** One side of a comparison. Days are `YYYY-MM-DD`; null where the period is open. */
export type ComparedReading = {
  value: number
  /** Upper end of a range; null where the reading is one number. */
  highWritten: string | null
  precision: string | null
  measure: string
  periodFrom: string | null
  periodTo: string | null
}

/** A change as its source states it, with the digits that the source gives. */
export type StatedChange = {
  written: string
  /** Upper end of a range; null where the change is one number. */
  highWritten: string | null
  unit: ChangeUnit
  precision: string | null
}

/**
 * What our own arithmetic makes of a stated change. `computed` is in the unit of the stated
 * change, unrounded; null where it cannot be computed, and `reason` says why.
 */
export type Verdict =
  | { verdict: 'agrees' | 'differs'; computed: number; reason: null }
  | { verdict: 'cannot-be-checked'; computed: number | null; reason: string }

/** Checks a stated change against the two readings that it compares. */
export function checkChange(
  stated: StatedChange,
  from: ComparedReading | null,
  to: ComparedReading | null,
): Verdict {
  const obstacle = findObstacle(stated, from, to)
  if (obstacle !== null || from === null || to === null) {
    return { verdict: 'cannot-be-checked', computed: null, reason: obstacle ?? '' }
  }
  const computed = computeChange(from.value, to.value, stated.unit)
  if (isRough(from) || isRough(to)) {
    const reason = 'A reading that it compares is given only roughly'
    return { verdict: 'cannot-be-checked', computed, reason }
  }
  return { verdict: agrees(stated, computed) ? 'agrees' : 'differs', computed, reason: null }
}

/** The change from one value to another: per cent of the first, points between, or times. */
export function computeChange(from: number, to: number, unit: ChangeUnit): number {
  if (unit === 'percentage-points') return to - from
  // Divided last, so that 214 on 200 is 7 and not 7.000000000000001.
  return unit === 'times' ? to / from : ((to - from) * 100) / from
}

function isRough({ precision, highWritten }: ComparedReading): boolean {
  return precision !== null || highWritten !== null
}

function findObstacle(
  { unit }: StatedChange,
  from: ComparedReading | null,
  to: ComparedReading | null,
): string | null {
  if (from === null && to === null) return 'The source gives neither of the two readings'
  if (from === null) return 'The source does not give the reading that it is measured against'
  if (to === null) return 'The source does not give the later reading'
  if (from.value === 0 && unit !== 'percentage-points') return 'A change from zero has no size'
  if (from.measure !== to.measure) return 'The two readings are of different measures'
  if (!isClosedSpan(from) || !isClosedSpan(to))
    return 'A reading that it compares covers unknown days'
  return isSameCalendarSpan(from, to) ? null : 'The two readings cover different spans of the year'
}

/**
 * A bare number agrees when the sum rounds to it, a range when the sum lies in it, a bound when
 * the sum lies beyond it. A fall is compared by its size: 7% less is "over 5% less".
 */
function agrees(stated: StatedChange, computed: number): boolean {
  const sum = { low: computed, high: computed, isLowOpen: false, isHighOpen: false }
  return areCompatible(statedInterval(stated), sum)
}
