import type { Direction } from '@/lib/figure/number-text'

const UP_VERBS =
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained raise raises raised raising expand expands expanded expanding up'
const DOWN_VERBS =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing reduce reduces reduced reducing cut cuts cutting shrink shrinks shrank shrunk shrinking slump slumped plunge plunged dip dipped lower lowers lowered lowering slide slid down'
const UP_NOUNS = 'rise increase growth jump surge gain climb hike upturn'
const DOWN_NOUNS = 'fall drop decline decrease reduction cut slump dip downturn'
const UP_WORDS = 'more higher greater larger bigger above up'
const DOWN_WORDS = 'fewer less lower smaller below down'

const directions: ReadonlyMap<string, Direction> = new Map([
  ...toEntries(`${UP_VERBS} ${UP_NOUNS} ${UP_WORDS}`, 'up'),
  ...toEntries(`${DOWN_VERBS} ${DOWN_NOUNS} ${DOWN_WORDS}`, 'down'),
])

const VERBS = alternatives(UP_VERBS, DOWN_VERBS)
const NOUNS = alternatives(UP_NOUNS, DOWN_NOUNS)
const END = '(?![\\w\\u00c0-\\u024f])'
const GAP = '[^.;:!?]{0,70}'

const DIRECTLY_BEFORE = [
  new RegExp(`\\b(?<word>${VERBS}),?\\s{1,3}(?:by\\s{1,3})?(?:an?\\s{1,3})?$`, 'i'),
  new RegExp(`\\b(?<word>${NOUNS})\\s{1,3}(?:of|by)\\s{1,3}(?:an?\\s{1,3})?$`, 'i'),
]
// The greedy start finds the nearest of several words: "rose to 10 and then fell by 2".
const BEFORE = [
  new RegExp(`^.*\\b(?<word>${VERBS}|${NOUNS})${END}${GAP}\\bby\\s{1,3}$`, 'is'),
  new RegExp(`^.*\\b(?<word>${NOUNS})\\s(?:in|to)\\s${GAP}(?<!\\bnumber\\s)\\bof\\s{1,3}$`, 'is'),
]
const ADJECTIVES = '(?:(?:further|annual|yearly|overall|net|sharp|steep|year-on-year)\\s{1,3})?'
const AFTER = new RegExp(
  `^[\\s-]{1,3}${ADJECTIVES}(?<word>${alternatives(UP_WORDS, DOWN_WORDS, UP_NOUNS, DOWN_NOUNS)})${END}(?!\\sto\\b)`,
  'i',
)
const AS_MANY = /^\s{1,3}as\s(?:many|much|high|large|big|often|likely)(?![a-z])/i

/** Enough for the longest phrase that is looked for. */
const WINDOW = 90

/** The direction of a change that the words before a number give it: "rose by", "an increase of". */
export function findDirectionBefore(text: string, at: number): Direction | null {
  const window = text.slice(Math.max(0, at - WINDOW), at)
  const isBy = /\b(?:by|of)\s{1,3}$/i.test(window.slice(-7))
  for (const pattern of isBy ? [...DIRECTLY_BEFORE, ...BEFORE] : DIRECTLY_BEFORE) {
    const word = pattern.exec(window)?.groups?.word?.toLowerCase()
    if (word !== undefined) return directions.get(word) ?? null
  }
  return null
}

/**
 * The direction that the words after a number give it, "more", "lower", "rise", and where they
 * end. "Three times as many" goes up, "half as many" down.
 */
export function findDirectionAfter(
  text: string,
  at: number,
  value: number,
): { direction: Direction; end: number } | null {
  const window = text.slice(at, at + 50)
  const match = AFTER.exec(window)
  const direction = directions.get(match?.groups?.word?.toLowerCase() ?? '')
  if (match && direction) return { direction, end: at + match[0].length }
  const asMany = AS_MANY.exec(window)
  return asMany ? { direction: value < 1 ? 'down' : 'up', end: at + asMany[0].length } : null
}

function toEntries(words: string, direction: Direction): [string, Direction][] {
  return words.split(' ').map((word) => [word, direction])
}

function alternatives(...lists: string[]): string {
  return lists.join(' ').split(' ').join('|')
}
