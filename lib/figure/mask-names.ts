import { toDecimal } from '@/lib/figure/decimal'
import { NUMBER_WORDS } from '@/lib/figure/number-words'
import { ORDINAL_WORDS } from '@/lib/figure/read-ordinal'
import { type Reading, toReading } from '@/lib/figure/reading'

/** Names that every text may hold; those of a site come from its own list. */
const COMMON_NAMES = [
  'one in, one out',
  'one in one out',
  'one for one',
  'one to one',
  'one on one',
  'one by one',
  'one another',
  'no one',
  'one day',
  'fifty-fifty',
  '50/50',
  '24/7',
  '9/11',
  '7/7',
]

/** Stands in the place of a name; no reader knows the sign, and the offsets stay as they were. */
const MASK = '\ue000'

const NUMBER = new RegExp(`\\d|\\b(?:${[...NUMBER_WORDS, ...ORDINAL_WORDS].join('|')})\\b`, 'i')

/** A text without the names in it, each of which is a reading of its own. */
export type MaskedText = { masked: string; found: Reading[] }

/** A name is a whole one: "9/11" is none in "9/11/2024", nor "one to one" in "one to one hundred". */
const NOT_AFTER = '(?<![\\w\\u00c0-\\u024f]|\\d[.,/:])'
const NOT_BEFORE =
  '(?![\\w\\u00c0-\\u024f%]|[.,/:]\\d|[\\s-](?:%|(?:per|percentage|times|hundred|thousand|million|billion)(?![a-z])))'

const commonPattern = toPattern(COMMON_NAMES)
/** Kept for each list, because a list is asked for with every sentence of a site. */
const patterns = new WeakMap<readonly string[], RegExp>()

/** Finds the names in a text, in any case and with any hyphen or apostrophe. */
export function maskNames(text: string, names: readonly string[]): MaskedText {
  const found: Reading[] = []
  const masked = text.replace(patternOf(names), (name: string, start: number) => {
    const digits = /\d{1,15}/.exec(name)?.[0] ?? '0'
    found.push(toReading('name', start, start + name.length, toDecimal(digits, null)))
    return MASK.repeat(name.length)
  })
  return { masked, found }
}

function patternOf(names: readonly string[]): RegExp {
  if (names.length === 0) return commonPattern
  const known = patterns.get(names)
  if (known) return known
  const pattern = toPattern([...names, ...COMMON_NAMES])
  patterns.set(names, pattern)
  return pattern
}

function toPattern(names: readonly string[]): RegExp {
  const alternatives = names
    .map((name) => name.trim())
    // A name without a number hides none.
    .filter((name) => NUMBER.test(name))
    // The longest first, so that a name inside another does not hide it.
    .sort((one, other) => other.length - one.length)
    .map(toLoosePattern)
  return new RegExp(`${NOT_AFTER}(?:${alternatives.join('|')})${NOT_BEFORE}`, 'gi')
}

function toLoosePattern(name: string): string {
  return name
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/(?:\s|[-\u2010-\u2013])+/g, '[\\s\\u2010-\\u2013-]{1,3}')
    .replace(/['’]/g, "['’]")
}
