import type { Direction, NumberText } from '@/lib/figure/number-text'
import type { WantedNumber } from '@/lib/evidence/wanted-number'

/** Units that a number in a text says itself. Everything else is counted, and bare. */
const SAID_UNITS: ReadonlySet<string | null> = new Set([
  'euros',
  'percent',
  'percentage-points',
  'times',
])

/** True where a number of a text is the one of a statistic: value, high, unit and direction. */
export function matchesNumber(number: NumberText, wanted: WantedNumber): boolean {
  return (
    matchesUnit(number, wanted) &&
    matchesValue(number, wanted) &&
    number.high === wanted.high &&
    matchesDirection(directionOf(number), wanted)
  )
}

/** True where the words say the number as exactly as the statistic does. */
export function matchesPrecision(number: NumberText, { precision }: WantedNumber): boolean {
  // "Some 1,378" is an exact number all the same, so it may be read as bare.
  return number.precision === precision || (precision === null && /^some\s/i.test(number.text))
}

/** True where what the words say of up and down does not speak against a change. */
export function matchesDirection(
  direction: Direction | null,
  { isChange, unit, value }: WantedNumber,
): boolean {
  // "Halved" is 0.5 times: what is multiplied has no sign.
  if (!isChange || unit === 'times' || direction === null || value === 0) return true
  return direction === (value < 0 ? 'down' : 'up')
}

/** Which way a number says that something went; null where it does not say. */
export function directionOf({ direction, value }: NumberText): Direction | null {
  return value < 0 ? 'down' : direction
}

function matchesUnit({ unit }: NumberText, wanted: WantedNumber): boolean {
  if (wanted.unit === null) return true
  if (wanted.unit === 'percent' && unit === 'share') return true
  return SAID_UNITS.has(wanted.unit) ? unit === wanted.unit : unit === null
}

function matchesValue({ unit, value }: NumberText, wanted: WantedNumber): boolean {
  const sought = wanted.isChange ? Math.abs(wanted.value) : wanted.value
  const said = wanted.isChange ? Math.abs(value) : value
  if (unit !== 'share') return said === sought
  const decimals = String(sought).split('.')[1]?.length ?? 0
  return Number((said * 100).toFixed(decimals)) === sought
}
