import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const VERBS: Record<string, string> = {
  doubled: '2',
  doubling: '2',
  doubles: '2',
  trebled: '3',
  trebling: '3',
  tripled: '3',
  tripling: '3',
  quadrupled: '4',
  quadrupling: '4',
  halved: '0.5',
  halving: '0.5',
}
/** These multiply only what follows: "twice the number", "double that", not "said so twice". */
const ADVERBS: Record<string, string> = {
  twice: '2',
  thrice: '3',
  double: '2',
  treble: '3',
  triple: '3',
}
const FOLD: Record<string, string> = {
  twofold: '2',
  threefold: '3',
  fourfold: '4',
  fivefold: '5',
  sixfold: '6',
  sevenfold: '7',
  eightfold: '8',
  ninefold: '9',
  tenfold: '10',
  hundredfold: '100',
}

/** The words that multiply by themselves. */
export const MULTIPLE_WORDS: readonly string[] = [VERBS, ADVERBS, FOLD].flatMap(Object.keys)

const WORD = /[a-z]{1,12}/iy
const IDIOM = /^\s{1,3}(?:down|back)(?![a-z])/i
const MULTIPLIED =
  /^\s{1,3}(?:the|that|this|those|these|what|its|their|his|her|our|as\s(?:many|much|high|large|big|often|likely))(?![a-z])/i

/** A number that is its own unit: doubled, halved, twice as many, threefold. */
export function readMultiple(text: string, at: number): Reading | null {
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0].toLowerCase() ?? ''
  const end = at + word.length
  const after = text.slice(end, end + 20)
  const verb = VERBS[word]
  if (verb !== undefined) {
    return IDIOM.test(after) ? null : toMultiple(at, end, verb, Number(verb) < 1 ? 'down' : 'up')
  }
  const adverb = MULTIPLIED.test(after) ? ADVERBS[word] : FOLD[word]
  return adverb === undefined ? null : toMultiple(at, end, adverb, null)
}

function toMultiple(
  start: number,
  end: number,
  digits: string,
  direction: Reading['direction'],
): Reading {
  return toReading('figure', start, end, toDecimal(digits, null), { unit: 'times', direction })
}
