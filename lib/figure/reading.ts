import type { Decimal } from '@/lib/figure/decimal'
import type { Direction, NumberKind, NumberUnit } from '@/lib/figure/number-text'

/** A number as it stands by itself, before the words around it are looked at. */
export type Reading = {
  start: number
  end: number
  kind: NumberKind
  low: Decimal
  high: Decimal | null
  unit: NumberUnit | null
  direction: Direction | null
  /** The word that joins a range to a word before it: "between 10 and 12", "from 10 to 12". */
  opener: 'between' | 'from' | null
  /** True where it is a year unless the words around it count something. */
  isYearLike: boolean
}

/** Reads what begins at an offset of a text; null where it begins nothing of its kind. */
export type Reader = (text: string, at: number) => Reading | null

/** A reading of one number without anything beside it. */
export function toReading(
  kind: NumberKind,
  start: number,
  end: number,
  low: Decimal,
  more: Partial<Reading> = {},
): Reading {
  const nothing = { high: null, unit: null, direction: null, opener: null, isYearLike: false }
  return { kind, start, end, low, ...nothing, ...more }
}
