import { type Decimal, type Scale, toDecimal } from '@/lib/figure/decimal'
import { readDigits } from '@/lib/figure/digits'
import type { NumberUnit } from '@/lib/figure/number-text'
import { readNumberWords } from '@/lib/figure/number-words'

/** A number with its sign, its currency and its unit: "−5%", "€72.2 million", "ten thousand". */
export type Amount = {
  start: number
  end: number
  decimal: Decimal
  unit: NumberUnit | null
  /** True where a sign before the digits names the unit, so that it holds for a range too. */
  hasCurrencySign: boolean
  /** True after a plus sign, which makes a change of the number. */
  hasPlus: boolean
  isSpelled: boolean
  /** The text has a word of scale, which a range may say once for both ends ("5–7 million"). */
  scale: Scale | null
  digits: string
  /** Four bare digits from 1900 to 2099 with nothing before or after them that counts. */
  isYearLike: boolean
}

// A hyphen is a minus at the start of a word only, or after the dash of a range.
const PREFIX =
  /(?<sign>(?<![^\s([“‘"'–—-])[-−–+]|minus\s{1,2})?(?:(?:(?<euros>€|EUR)|(?<pounds>£|GBP)|(?<dollars>\$|USD))\s?(?<minus>[-−](?=[\d.]))?)?/iy
const SCALE =
  /(?:[\s-]{1,3}(?<word>dozen|hundred|thousand|million|billion|trillion)|\s?(?<short>bn|mn|tn)|(?<letter>[mk]))(?![\w\u00c0-\u024f])/iy
const MONEY_MILLION = /\s?m(?![\w\u00c0-\u024f])/iy
const SHORT_SCALES: Record<string, Scale> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
}

// The first that fits is taken, so points come before per cent.
const UNITS: [NumberUnit, RegExp][] = [
  [
    'percentage-points',
    /(?:\s?%|[\s-]{1,3}(?:percentage|per[\s-]?cent))[\s-]{1,3}points?(?![a-z])|\s?ppt?s?(?![a-z])/iy,
  ],
  ['percent', /\s?%|[\s-]{1,3}per[\s-]{0,3}cent(?![a-z])|\s?pc(?![a-z])/iy],
  ['times', /\s{1,3}times(?![a-z])|-?fold(?![a-z])|x(?!\w)|\s?×(?!\s?\d)/y],
  ['euros', /[\s-]{1,3}euros?(?![a-z])|\s?EUR(?![a-z])/iy],
  ['pounds', /[\s-]{1,3}pounds?(?:\s{1,2}sterling)?(?![a-z])|\s?GBP(?![a-z])/iy],
  ['dollars', /[\s-]{1,3}(?:US\s)?dollars?(?![a-z])|\s?USD(?![a-z])/iy],
]
const ONE_TIME = /\s{1,3}time(?![a-z])/y

/** Reads the amount that begins here, sign and currency included; null where there is none. */
export function readAmount(text: string, at: number): Amount | null {
  PREFIX.lastIndex = at
  const prefix = PREFIX.exec(text)?.groups ?? {}
  const currency = (['euros', 'pounds', 'dollars'] as const).find((unit) => prefix[unit])
  const number = readNumber(text, PREFIX.lastIndex, currency !== undefined)
  if (!number) return null

  const isNegative = Boolean(prefix.minus) || (prefix.sign ?? '+') !== '+'
  const decimal = toDecimal(`${isNegative ? '-' : ''}${number.digits}`, number.scale)
  const suffix = currency
    ? null
    : readUnit(text, number.end, number.isSpelled ? NaN : decimal.value)
  const unit = currency ?? suffix?.unit ?? null
  const isPlain = unit === null && !isNegative && prefix.sign === undefined && number.isBare
  return {
    start: at,
    end: suffix?.end ?? number.end,
    decimal,
    unit,
    hasCurrencySign: currency !== undefined,
    hasPlus: prefix.sign === '+',
    isSpelled: number.isSpelled,
    scale: number.scale,
    digits: `${isNegative ? '-' : ''}${number.digits}`,
    isYearLike: isPlain && number.scale === null && /^(?:19|20)\d\d$/.test(number.digits),
  }
}

type BareNumber = {
  end: number
  digits: string
  scale: Scale | null
  isBare: boolean
  isSpelled: boolean
}

function readNumber(text: string, at: number, isMoney: boolean): BareNumber | null {
  const spelled = readNumberWords(text, at)
  if (spelled) return { ...spelled, isBare: false, isSpelled: true }
  const number = readDigits(text, at)
  if (!number) return null
  const scale = readScale(text, number.end, isMoney)
  return { ...number, end: scale?.end ?? number.end, scale: scale?.name ?? null, isSpelled: false }
}

function readScale(
  text: string,
  at: number,
  isMoney: boolean,
): { name: Scale; end: number } | null {
  SCALE.lastIndex = at
  const groups = SCALE.exec(text)?.groups
  if (groups) {
    const { word, short, letter } = groups
    const name = word?.toLowerCase() ?? SHORT_SCALES[(short ?? letter ?? '').toLowerCase()]
    return { name: name as Scale, end: SCALE.lastIndex } // the pattern admits only these words
  }
  MONEY_MILLION.lastIndex = at
  return isMoney && MONEY_MILLION.test(text)
    ? { name: 'million', end: MONEY_MILLION.lastIndex }
    : null
}

/** The unit that follows a number: %, per cent, percentage points, times, a currency. */
export function readUnit(
  text: string,
  at: number,
  value: number,
): { unit: NumberUnit; end: number } | null {
  for (const [unit, pattern] of UNITS) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { unit, end: pattern.lastIndex }
  }
  ONE_TIME.lastIndex = at
  return value === 1 && ONE_TIME.test(text) ? { unit: 'times', end: ONE_TIME.lastIndex } : null
}
