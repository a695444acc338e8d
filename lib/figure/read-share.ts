import { readUnit } from '@/lib/figure/amount'
import { type Scale, toDecimal, toShare } from '@/lib/figure/decimal'
import { readDigits, readVulgarFraction } from '@/lib/figure/digits'
import { readNumberWords } from '@/lib/figure/number-words'
import { isHalf, isPartOf } from '@/lib/figure/part-place'
import { type Reading, toReading } from '@/lib/figure/reading'

const WHOLES: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** The words with which a part may begin, after an "a" that is looked for behind them. */
export const SHARE_WORDS: readonly string[] = [...WHOLES.keys()]

const PART = /[\s-]{1,3}(?<whole>[a-z]{4,10}?)(?<many>s)?(?![\w\u00c0-\u024f])/iy
const WHOLE = /(?<whole>[a-z]{4,10})(?![\w\u00c0-\u024f])/iy
const IN = /\s{1,3}(?:in|out\sof|of(?=\severy))(?:\severy)?\s{1,3}/iy
const SLASH = /(?<part>\d{1,3})[/\u2044](?<whole>\d{1,3})(?![\d/]|[.,]\d)/y
const RATIO = /(?<part>\d{1,4}):(?<whole>\d{1,3}(?:,\d{3}){0,3})(?![\d:])/y
const OF_A_SCALE =
  /\s{1,3}(?:of\s{1,3})?a(?:\s{1,3}(?<scale>dozen|hundred|thousand|million|billion|trillion)(?![a-z])|(?=\s{1,3}per(?:\s?cent(?!age)|centage\s{1,3}point)))/iy
const DURATION = /^[\s-]{1,3}(?:second|minute|hour|day|week|month|year|decade|centur|quarter)/i
const NO_WHOLE =
  /^(?:\s?%|\s?per\s?cent|:\d|(?:st|nd|rd|th)\b|\s?[ap]\.?m\b|\s(?:January|February|March|April|May|June|July|August|September|October|November|December))/

const A_BEFORE = /(?<![a-z])a\s{1,3}$/i

/** A part of a whole: "two-thirds", "half of", "a quarter", "2/3", "½", "1 in 3", "nine out of ten". */
export function readShare(text: string, at: number): Reading | null {
  return readWord(text, at) ?? readSign(text, at) ?? readCounted(text, at)
}

/** "1 in 3", "two-thirds": a number before the word that makes it a part. */
function readCounted(text: string, at: number): Reading | null {
  const part = readWhole(text, at)
  if (!part || part.value === 0) return null
  PART.lastIndex = part.end
  const { whole, many } = PART.exec(text)?.groups ?? {}
  const size = WHOLES.get(singular(whole, many))
  if (size !== undefined && part.value < size && part.value > 1 === Boolean(many)) {
    return toPart(text, at, PART.lastIndex, part.value, size)
  }
  const whereWhole = endOf(IN, text, part.end)
  const counted = whereWhole === null ? null : readWhole(text, whereWhole)
  return counted && isWholeOf(text, part.value, counted)
    ? toPart(text, at, counted.end, part.value, counted.value)
    : null
}

/** A "third" is a part after "a" only, and where it is not the third of a row. */
function readWord(text: string, at: number): Reading | null {
  WHOLE.lastIndex = at
  const size = WHOLES.get(WHOLE.exec(text)?.groups?.whole?.toLowerCase() ?? '')
  if (size === undefined) return null
  const end = WHOLE.lastIndex
  const start = at - (A_BEFORE.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0)
  if (start === at && size !== 2) return null
  const scaled = readScaled(text, start, end, 1, size)
  if (scaled) return scaled
  const isPart = size === 2 ? isHalf(text, start, end) : isPartOf(text, start, end)
  return isPart ? toPart(text, start, end, 1, size) : null
}

/** "2/3", "½" and "3:1". */
function readSign(text: string, at: number): Reading | null {
  const vulgar = readVulgarFraction(text, at)
  if (vulgar) return toPart(text, at, vulgar.end, vulgar.part, vulgar.whole)
  for (const pattern of [SLASH, RATIO]) {
    pattern.lastIndex = at
    const groups = pattern.exec(text)?.groups
    const [part, whole] = [Number(groups?.part), Number(groups?.whole?.replaceAll(',', ''))]
    const isShare = pattern === RATIO ? whole > 0 : part < whole && part > 0
    if (groups && isShare) return toPart(text, at, pattern.lastIndex, part, whole)
  }
  return null
}

function toPart(text: string, start: number, end: number, part: number, whole: number): Reading {
  const share = toReading('figure', start, end, toShare(part, whole), { unit: 'share' })
  return readScaled(text, start, end, part, whole) ?? share
}

/** "Half a million" and "half a percentage point" are no parts but numbers. */
function readScaled(
  text: string,
  start: number,
  end: number,
  part: number,
  whole: number,
): Reading | null {
  OF_A_SCALE.lastIndex = end
  const match = OF_A_SCALE.exec(text)
  if (!match) return null
  const scale = match.groups?.scale?.toLowerCase() as Scale | undefined // the pattern admits only these
  const decimal = toDecimal(String(part / whole), scale ?? null)
  const suffix = readUnit(text, OF_A_SCALE.lastIndex, NaN)
  const unit = suffix?.unit ?? null
  return toReading('figure', start, suffix?.end ?? OF_A_SCALE.lastIndex, decimal, { unit })
}

type Whole = { value: number; end: number; isYearLike: boolean }

function readWhole(text: string, at: number): Whole | null {
  const spelled = readNumberWords(text, at)
  if (spelled) {
    const { value } = toDecimal(spelled.digits, spelled.scale)
    return { value, end: spelled.end, isYearLike: false }
  }
  const number = readDigits(text, at)
  const value = Number(number?.digits)
  if (!number || !Number.isSafeInteger(value)) return null
  return { value, end: number.end, isYearLike: number.isBare && value >= 1900 && value <= 2099 }
}

/** "One in three", but not "one in 2025", "two in three years" or "55 in 210 boats". */
function isWholeOf(text: string, part: number, whole: Whole): boolean {
  const isRound = whole.value <= 10 || whole.value % 5 === 0 || whole.value === 12
  const isSmall = part === 1 || whole.value <= 100
  const after = text.slice(whole.end, whole.end + 20)
  const isOther = whole.isYearLike || DURATION.test(after) || NO_WHOLE.test(after)
  return part < whole.value && isRound && isSmall && !isOther
}

/** The pattern is shy of the last s, which "tenths" has and no singular does. */
function singular(whole: string | undefined, many: string | undefined): string {
  const word = whole?.toLowerCase() ?? ''
  return word === 'halve' && many ? 'half' : word
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
