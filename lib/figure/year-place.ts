import { isFollowedByCounted, isFollowedByPeople } from '@/lib/figure/counted-nouns'
import type { NumberPrecision } from '@/lib/figure/number-text'

/** Words after which four bare digits are a year even before a noun: "In 2025 people crossed". */
const TIME_BEFORE =
  /\b(?:in|since|until|till|by|from|for|during|before|after|between|through|throughout|early|late|mid|spring|summer|autumn|winter|(?<!\b(?:total|number|group|count|figure|sum|average)\s)of)[\s-]{1,3}$/i
/** Words after which they are the year of the noun: "the 2025 arrivals". */
const NOUN_PHRASE_BEFORE =
  /(?:^|[.!?:;(“‘"\n]\s*|\b(?:the|its|their|these|those|this|our|an?|each|and|or|to|than)[\s-]{1,3})$/i

/**
 * Tells whether four bare digits are a year or count what follows them. `start` is where the
 * number begins with its words of precision.
 */
export function isYear(
  text: string,
  start: number,
  end: number,
  precision: NumberPrecision | null,
): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (TIME_BEFORE.test(before)) return true
  // "Over 2024" is a comparison or a time, "nearly 2000" is not.
  if (precision === 'nearly' || precision === 'at-least') return false
  if (isFollowedByPeople(text, end)) return false
  if (!isFollowedByCounted(text, end)) return true
  return precision === null && NOUN_PHRASE_BEFORE.test(before)
}
