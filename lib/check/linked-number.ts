import type { BoundFigure } from '@/lib/check/bound-figures'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'

/** The one number that linked words say, or how many they say instead. */
export type LinkedNumber = {
  number: NumberText | null
  count: number
  /** The same number as the sentence around it has it; null where it cannot be told apart. */
  context: NumberText | null
}

/** The words that say how exact a number is, save those that compare: "fewer than", "above". */
const COMPARING = /than|above|below|under|exceed|surpass|topp/i

/** Reads the words of a bound link by themselves, and again in their sentence. */
export function readLinkedNumber({ link, block }: BoundFigure): LinkedNumber {
  // Other words than were read may have been put into the link.
  const known = block.linkNumbers[block.links.indexOf(link)]
  const alone = (known ?? listNumbers(link.text)).filter(({ kind }) => isCount(kind))
  const around = block.numbers.filter(
    ({ kind, numberStart, numberEnd }) =>
      isCount(kind) && numberStart < link.end && link.start < numberEnd,
  )
  const context = around.length === 1 && alone.length < 2 ? (around[0] ?? null) : null
  // "Half" counts only in a sentence that shows of what.
  const [number] = alone.length === 0 && context ? [context] : alone
  return { number: number ?? null, count: alone.length, context }
}

/** The words before a link that change its number, "about" in "about [3,434](…)"; null if none. */
export function findOuterPrecision({ link, block }: BoundFigure, context: NumberText | null) {
  if (!context || context.precision === null || context.start >= link.start) return null
  const words = block.plain.slice(context.start, link.start).trim()
  return words === '' || COMPARING.test(words) ? null : words
}

/** By itself "2,025" may be a year; in a bound link it is a number. */
function isCount(kind: NumberText['kind']): boolean {
  return kind === 'figure' || kind === 'word' || kind === 'year'
}
