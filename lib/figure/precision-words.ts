import type { NumberPrecision } from '@/lib/figure/number-text'

/** Words before a number, by what they say of it. */
const PHRASES: Record<NumberPrecision, string> = {
  'at-least':
    'at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of',
  'up-to':
    'up to, at most, no more than, not more than, a maximum of, maximum of, as many as, as much as',
  nearly:
    'nearly, almost, approaching, close to, not quite, virtually, just under, just below, just short of, slightly under, slightly below, slightly less than, slightly fewer than, a little under, a little less than',
  over: 'more than, over, exceeding, exceeds, exceeded, exceed, in excess of, above, upwards of, greater than, higher than, topped, surpassed, surpassing',
  under: 'fewer than, less than, under, below, lower than',
  about:
    'about, around, approximately, approx, approx., some, roughly, circa, in the region of, in the order of, an estimated, estimated',
}
const SIGNS: Record<string, NumberPrecision> = {
  '~': 'about',
  '≈': 'about',
  '>': 'over',
  '≥': 'at-least',
  '<': 'under',
  '≤': 'up-to',
}
const AFTER: [NumberPrecision, RegExp][] = [
  ['at-least', /^(?:\+(?!\w)|-plus(?![a-z])|\s{1,3}or\s(?:more|above|over)(?![a-z]))/i],
  ['up-to', /^\s{1,3}or\s(?:fewer|less|under|below)(?![a-z])/i],
  ['about', /^(?:-odd|-ish|,?\s{1,3}or\s(?:so|thereabouts))(?![a-z])/i],
]

const precisions: ReadonlyMap<string, NumberPrecision> = new Map(
  Object.entries(PHRASES).flatMap(([key, phrases]) => {
    const precision = key as NumberPrecision // the keys of the constant
    return phrases.split(', ').map((phrase): [string, NumberPrecision] => [phrase, precision])
  }),
)
const BEFORE = new RegExp(
  `(?<![\\w\\u00c0-\\u024f-])(?:(?:just|well|slightly|far|much|a\\s{1,3}little)\\s{1,3})?(?<phrase>${[...precisions.keys()].map(toPattern).join('|')})\\s{1,3}$`,
  'i',
)
const SIGN_BEFORE = /(?<sign>[~≈<>≤≥]|(?<![a-z])ca?\.)\s{0,3}$/i
const WINDOW = 40

/** What the words before a number say of it, and where they begin; nothing before `floor` is read. */
export function findPrecisionBefore(
  text: string,
  at: number,
  floor: number,
): { precision: NumberPrecision; start: number } | null {
  const from = Math.max(floor, at - WINDOW)
  const window = text.slice(from, at)
  const words = BEFORE.exec(window)
  const phrase = words?.groups?.phrase?.toLowerCase().replace(/\s+/g, ' ') ?? ''
  const precision = precisionOf(words?.[0].trim().toLowerCase().replace(/\s+/g, ' ') ?? '', phrase)
  if (words && precision) return { precision, start: from + words.index }
  const sign = SIGN_BEFORE.exec(window)
  if (!sign) return null
  return { precision: SIGNS[sign.groups?.sign ?? ''] ?? 'about', start: from + sign.index }
}

/** What the words after a number say of it, "or more", and where they end. */
export function findPrecisionAfter(
  text: string,
  at: number,
): { precision: NumberPrecision; end: number } | null {
  const window = text.slice(at, at + WINDOW)
  for (const [precision, pattern] of AFTER) {
    const match = pattern.exec(window)
    if (match) return { precision, end: at + match[0].length }
  }
  return null
}

/** "Just under" is nearly, though "under" alone is not; "well over" is over. */
function precisionOf(whole: string, phrase: string): NumberPrecision | undefined {
  return precisions.get(whole) ?? precisions.get(phrase)
}

function toPattern(phrase: string): string {
  return phrase.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,3}')
}
