import { type Scale, SCALES } from '@/lib/figure/decimal'

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  'fifteen sixteen seventeen eighteen nineteen',
]
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** The words below a hundred that are one word, with their values. */
const SIMPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.join(' ')
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['nought', 0],
])

/** The words with which a spelled number may begin. */
export const NUMBER_WORDS: readonly string[] = [...SIMPLE_WORDS.keys(), ...Object.keys(SCALES)]

const WORD = /[a-z]{1,12}(?![\w\u00c0-\u024f])/iy
const JOINT = /\s{1,3}|[-\u2010\u2011]/y
const AND = /\s{1,3}and\s{1,3}/iy
const AND_PART = /\s{1,3}and\s{1,3}a\s{1,3}(?<part>half|quarter)(?![a-z])/iy
const POINT =
  /\s{1,3}point(?<digits>(?:\s{1,3}(?:zero|nought|one|two|three|four|five|six|seven|eight|nine)(?![a-z])){1,9})/iy

/** A number in words, as digits in the words of a scale: "ten thousand" is `10` and `thousand`. */
export type SpelledNumber = { end: number; digits: string; scale: Scale | null }

type Part = { value: number; end: number }

/**
 * Reads the longest number in words that begins here: "fifty-five", "one hundred and twenty",
 * "two and a half million", "a hundred". Null where there is none: "a" is a number only before
 * a hundred, a thousand and so on, and these are none without a number before them.
 */
export function readNumberWords(text: string, at: number): SpelledNumber | null {
  const first = readGroup(text, at)
  if (!first) return null
  const exact = readFraction(text, first)
  const scale = readScale(text, exact.end)
  if (!scale) return { end: exact.end, digits: String(exact.value), scale: null }
  const rest = readRest(text, scale.end, SCALES[scale.word])
  if (!rest) return { end: scale.end, digits: String(exact.value), scale: scale.word }
  return {
    end: rest.end,
    digits: String(exact.value * SCALES[scale.word] + rest.value),
    scale: null,
  }
}

/** What follows a thousand or a million: smaller groups, or "and a half". */
function readRest(text: string, at: number, limit: number): Part | null {
  const part = partAfter(text, at)
  if (part) return { value: part.value * limit, end: part.end }
  const group =
    limit > 12 ? readGroup(text, endOf(AND, text, at) ?? endOf(JOINT, text, at) ?? at) : null
  if (!group || group.end <= at) return null
  const scale = readScale(text, group.end)
  if (!scale) return group.value < limit ? group : null
  const factor = SCALES[scale.word]
  if (factor >= limit) return null
  const rest = readRest(text, scale.end, factor)
  return { value: group.value * factor + (rest?.value ?? 0), end: rest?.end ?? scale.end }
}

/** A number below a thousand: "five", "fifty-five", "five hundred and five"; "a" before a scale. */
function readGroup(text: string, at: number): Part | null {
  const head = readArticle(text, at) ?? readBelowHundred(text, at)
  if (!head || wordAfter(text, head.end)?.word !== 'hundred') return head
  const hundreds = { value: head.value * 100, end: wordAfter(text, head.end)?.end ?? head.end }
  const tailAt = endOf(AND, text, hundreds.end) ?? endOf(JOINT, text, hundreds.end)
  const tail = tailAt === null ? null : readBelowHundred(text, tailAt)
  // In "two hundred and three hundred" the three begins a number of its own.
  if (!tail || wordAfter(text, tail.end)?.word === 'hundred') return hundreds
  return { value: hundreds.value + tail.value, end: tail.end }
}

function readArticle(text: string, at: number): Part | null {
  const article = wordAt(text, at)
  if (article?.word !== 'a') return null
  const next = wordAfter(text, article.end)
  return next && Object.hasOwn(SCALES, next.word) ? { value: 1, end: article.end } : null
}

function readBelowHundred(text: string, at: number): Part | null {
  const first = wordAt(text, at)
  const value = first && SIMPLE_WORDS.get(first.word)
  if (!first || value === undefined || value === null) return null
  const second = value >= 20 ? wordAfter(text, first.end) : null
  const ones = second ? (SIMPLE_WORDS.get(second.word) ?? 0) : 0
  return second && ones > 0 && ones < 10
    ? { value: value + ones, end: second.end }
    : { value, end: first.end }
}

/** "two point five" and "two and a half". */
function readFraction(text: string, group: Part): Part {
  POINT.lastIndex = group.end
  const words = POINT.exec(text)?.groups?.digits
  if (words !== undefined) {
    const digits = words
      .trim()
      .split(/\s+/)
      .map((word) => SIMPLE_WORDS.get(word.toLowerCase()))
    return { value: Number(`${group.value}.${digits.join('')}`), end: POINT.lastIndex }
  }
  const part = partAfter(text, group.end)
  return part ? { value: group.value + part.value, end: part.end } : group
}

function partAfter(text: string, at: number): Part | null {
  AND_PART.lastIndex = at
  const part = AND_PART.exec(text)?.groups?.part
  return part === undefined
    ? null
    : { value: part.toLowerCase() === 'half' ? 0.5 : 0.25, end: AND_PART.lastIndex }
}

function readScale(text: string, at: number): { word: Scale; end: number } | null {
  const next = wordAfter(text, at)
  if (!next || !Object.hasOwn(SCALES, next.word)) return null
  return { word: next.word as Scale, end: next.end } // it is one of the keys
}

function wordAfter(text: string, at: number): { word: string; end: number } | null {
  const start = endOf(JOINT, text, at)
  return start === null ? null : wordAt(text, start)
}

function wordAt(text: string, at: number): { word: string; end: number } | null {
  const end = endOf(WORD, text, at)
  return end === null ? null : { word: text.slice(at, end).toLowerCase(), end }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
