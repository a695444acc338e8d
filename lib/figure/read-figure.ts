import { type Amount, readAmount } from '@/lib/figure/amount'
import { isFollowedByCounted } from '@/lib/figure/counted-nouns'
import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const DASH = /[-\u2010-\u2014]|\s[-\u2012-\u2014]\s/y
const TO = /\s{1,3}to\s{1,3}/iy
const AND = /\s{1,3}and\s{1,3}/iy
const BETWEEN = /\bbetween\s{1,3}(?:(?:about|around|roughly|approximately|some)\s{1,3})?$/i
// "Rose from 15% to 16%" tells of two readings, not of one that lies somewhere between.
const MOVED_FROM =
  /\b(?:r[io]se[ns]?|rising|ris|up|f[ea]ll(?:en|s|ing)?|down|increas\w*|decreas\w*|dr[eo]p\w*|declin\w*|gr[eo]w\w*|reduc\w*|rais\w*|cut|climb\w*|jump\w*|surg\w*|chang\w*|w[ei]nt|go\w*|mov\w*|lower\w*|revis\w*|correct\w*|expand\w*|sh?r[aiu]nk\w*)\b[^.;:!?\d]{0,60}\bfrom\s{1,3}$/i
// A number that goes on like this is a date, a time or an ordinal, and ends no range.
const NO_END = /(?:st|nd|rd|th)(?![a-z])|[:/]\d|\s?[ap]\.?m\b|-\d/iy

/** A number that counts, alone or as a range: "3,434", "€5m–€7m", "between 10 and 12", "15 to 16%". */
export function readFigure(text: string, at: number): Reading | null {
  const low = readAmount(text, at) ?? readAmount(text, at - lengthOfArticle(text, at))
  if (!low) return null
  return readRange(text, low) ?? readSingle(low)
}

/** "A hundred" begins with its article. */
function lengthOfArticle(text: string, at: number): number {
  return /(?<![a-z])a\s{1,3}$/i.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0
}

function readSingle(amount: Amount): Reading {
  const { start, end, decimal, unit, hasPlus, isYearLike } = amount
  return toReading(isSmallWord(amount) ? 'word' : 'figure', start, end, decimal, {
    unit,
    direction: hasPlus ? 'up' : null,
    isYearLike,
  })
}

function readRange(text: string, low: Amount): Reading | null {
  const joint = readJoint(text, low)
  const high = joint && readAmount(text, joint.end)
  if (!joint || !high || test(NO_END, text, high.end) || !isSameUnit(low, high)) return null

  const lowDecimal = low.scale === null && high.scale !== null ? scaledLike(low, high) : low.decimal
  if (lowDecimal.value >= high.decimal.value || mixesYearAndCount(text, low, high)) return null
  const kind = isSmallWord(low) && isSmallWord(high) ? 'word' : 'figure'
  return toReading(kind, low.start, high.end, lowDecimal, {
    high: high.decimal,
    unit: high.unit ?? low.unit,
    opener: joint.opener,
    isYearLike: low.isYearLike && high.isYearLike,
  })
}

type Joint = { end: number; opener: Reading['opener'] }

function readJoint(text: string, low: Amount): Joint | null {
  if (test(DASH, text, low.end)) return { end: DASH.lastIndex, opener: null }
  const before = text.slice(Math.max(0, low.start - 100), low.start)
  if (test(TO, text, low.end)) {
    return MOVED_FROM.test(before) ? null : { end: TO.lastIndex, opener: 'from' }
  }
  return BETWEEN.test(before) && test(AND, text, low.end)
    ? { end: AND.lastIndex, opener: 'between' }
    : null
}

/** "15–16%", "€5–7m" and "€5m–€7m", but not "€5m–£7m" or "15%–16". */
function isSameUnit(low: Amount, high: Amount): boolean {
  if (low.unit === high.unit || low.unit === null) return !high.hasCurrencySign || low.unit !== null
  return low.hasCurrencySign && high.unit === null
}

/** The low end of "5–7 million" is five million, that of "500 to 1 million" is five hundred. */
function scaledLike(low: Amount, high: Amount): Amount['decimal'] {
  const scaled = toDecimal(low.digits, high.scale)
  return scaled.value < high.decimal.value ? scaled : low.decimal
}

/** "55 to 2022" is no range unless the 2022 are people. */
function mixesYearAndCount(text: string, low: Amount, high: Amount): boolean {
  if (low.isYearLike === high.isYearLike) return false
  return !isFollowedByCounted(text, high.end) && low.unit === null && high.unit === null
}

function isSmallWord({ isSpelled, unit, scale, decimal }: Amount): boolean {
  return (
    isSpelled &&
    unit === null &&
    scale === null &&
    Math.abs(decimal.value) <= 10 &&
    decimal.digitStep === 1
  )
}

function test(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
