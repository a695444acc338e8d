import type { BoundLink, Fact, RealContent } from './real-content'

/**
 * What the words of a link claim, read by a few lines of our own: the oracle must not be the
 * reader that it judges. Null where it is no claim in digits.
 */
export type Claim = {
  value: number
  /** The size of the last digit that is written. */
  step: number
  precision: string | null
  unit: 'percent' | 'points' | 'times' | 'euros' | 'other-money' | null
  isFall: boolean
}

const PRECISIONS: Record<string, string> = {
  over: 'over',
  'more than': 'over',
  about: 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'up to': 'up-to',
  'at least': 'at-least',
  'fewer than': 'under',
}
const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  m: 1e6,
  bn: 1e9,
}
const CLAIM =
  /^(?:(?<precision>over|more than|about|nearly|almost|up to|at least|fewer than) )?(?<minus>[-−])?(?<currency>[€£$])?(?<digits>\d+,\d{1,2}(?!\d)|\d[\d,]*(?:\.\d+)?)(?: ?(?<scale>thousand|million|billion|bn|m)\b)?(?<rest>.*)$/i

/** Reads the words of a link. */
export function readClaim(text: string): Claim | null {
  const groups = CLAIM.exec(text)?.groups
  if (!groups) return null
  const { precision = '', minus, currency, digits = '', scale = '', rest = '' } = groups
  const factor = SCALES[scale.toLowerCase()] ?? 1
  // A comma before one or two digits is that of the continent: 55,2 is 55.2.
  const plain = /^\d+,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  return {
    value: Math.round(Number(plain) * factor * 1e6) / 1e6,
    step: factor * 10 ** -decimals,
    precision: PRECISIONS[precision.toLowerCase()] ?? null,
    unit: unitOf(currency, rest),
    isFall: minus !== undefined || /\b(?:lower|less|fewer|fall)\b/.test(rest),
  }
}

/**
 * True where a link's words may be defended as they stand: they say what the statistic says, or
 * something that follows from it. Lenient on purpose, since what is true is no fault.
 */
export function isStillTrue(content: RealContent, link: BoundLink, text: string): boolean {
  const claim = readClaim(text)
  if (!claim) return false
  if (link.scheme === 'change') return followsFromChange(content, link, claim)
  const fact = factOf(content, link)
  return fact === null || followsFromFact(fact, claim)
}

/** The statistic that a link of `stat:` or `latest:` stands for; null for any other link. */
export function factOf(content: RealContent, { scheme, target }: BoundLink): Fact | null {
  if (scheme === 'stat') return content.facts.get(target) ?? null
  if (scheme !== 'latest') return null
  const readings = [...content.facts.values()].filter(
    ({ measure, isChange }) => measure === target && !isChange,
  )
  const last = (fact: Fact) => `${fact.to} ${String(fact.value).padStart(12, '0')}`
  return readings.sort((one, other) => (last(one) < last(other) ? 1 : -1))[0] ?? null
}

/** True where a claim follows from a statistic. */
export function followsFromFact(fact: Fact, { value, precision, unit, isFall }: Claim): boolean {
  const units: Record<string, Claim['unit']> = { percent: 'percent', euros: 'euros' }
  if (unit !== (units[fact.unit] ?? null) || isFall) return false
  if (precision === fact.precision && value === fact.value) return true
  const isLower = precision === 'over' || precision === 'at-least'
  if (fact.precision === 'over' || fact.precision === 'at-least')
    return isLower && value <= fact.value
  return fact.precision === null && isNearlyTrue(fact.value, value, precision)
}

/** From an exact number follow lower and upper bounds, and "about" what is near it. */
function isNearlyTrue(exact: number, said: number, precision: string | null): boolean {
  if (precision === 'over') return exact > said
  if (precision === 'at-least') return exact >= said
  if (precision === 'nearly' || precision === 'under') return exact < said
  if (precision === 'up-to') return exact <= said
  return precision === 'about' && Math.abs(exact - said) <= exact * 0.05
}

/** The oracle works the change out anew; a bare number must be what it rounds to. */
function followsFromChange({ facts }: RealContent, { target }: BoundLink, claim: Claim): boolean {
  const [from, to] = target.split('..').map((slug) => facts.get(slug)?.value ?? NaN)
  if (from === undefined || to === undefined || claim.isFall !== to < from) return false
  const sizes: Record<string, number> = {
    percent: Math.abs((to / from - 1) * 100),
    times: to / from,
    none: Math.abs(to - from),
  }
  const size = sizes[claim.unit ?? 'none'] ?? NaN
  const isRounded = Math.abs(size - claim.value) <= claim.step / 2
  return claim.precision === null ? isRounded : isNearlyTrue(size, claim.value, claim.precision)
}

function unitOf(currency: string | undefined, rest: string): Claim['unit'] {
  if (currency === '€' || /^ euros?\b/.test(rest)) return 'euros'
  if (currency !== undefined || /^ (?:pounds|dollars)\b/.test(rest)) return 'other-money'
  if (/^(?:%| per ?cent| percentage) ?points?\b/.test(rest)) return 'points'
  if (/^(?:%| per ?cent\b)/.test(rest)) return 'percent'
  return /^ times\b/.test(rest) ? 'times' : null
}
