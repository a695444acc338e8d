/** A number in digits, without its separators: `3434` for "3,434", "3 434" and "3434". */
export type Digits = {
  end: number
  digits: string
  /** True for digits alone, without a separator or a decimal point, as years are written. */
  isBare: boolean
}

// Each is tried at one place only, and reads no further than the number that it takes.
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/y
const SPACED =
  /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\u00bc-\u00be\u2150-\u215e]|,\d)(?:\.\d+)?/y
const CONTINENTAL = /\d{1,3}(?:\.\d{3})+,\d+(?![\d]|[.,]\d)/y
const DECIMAL_COMMA = /(?<!\d[.,])\d{1,15},\d{1,2}(?!\d|[.,]\d)/y
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y
const VULGAR = /[\u00bc-\u00be\u2150-\u215e]/y

/**
 * Reads the number in digits that begins here; null where there is none. Thousands may be
 * separated by commas or blanks, in groups of three alone. Another comma is taken for the
 * decimal comma of the continent ("1,23", "1.234,5"), so that a lost digit never goes unseen.
 */
export function readDigits(text: string, at: number): Digits | null {
  const grouped = take(GROUPED, text, at) ?? take(SPACED, text, at)
  if (grouped !== null) return toDigits(grouped, at, grouped.replace(/[^\d.]/g, ''))
  const continental = take(CONTINENTAL, text, at) ?? take(DECIMAL_COMMA, text, at)
  if (continental !== null) {
    return toDigits(continental, at, continental.replace(/\./g, '').replace(',', '.'))
  }
  const plain = take(PLAIN, text, at)
  if (plain === null) return null
  const mixed = plain.includes('.') ? null : readVulgarFraction(text, at + plain.length)
  if (mixed) {
    const value = Number((Number(plain) + mixed.part / mixed.whole).toPrecision(15))
    return { end: mixed.end, digits: String(value), isBare: false }
  }
  return { ...toDigits(plain, at, plain.replace(/^\./, '0.')), isBare: !plain.includes('.') }
}

/** "½" as one sign: 1 of 2. */
export function readVulgarFraction(
  text: string,
  at: number,
): { part: number; whole: number; end: number } | null {
  const sign = take(VULGAR, text, at)
  if (sign === null) return null
  // Unicode itself knows what each of the signs is made of.
  const [part, whole] = sign.normalize('NFKC').split('\u2044')
  return whole ? { part: Number(part), whole: Number(whole), end: at + 1 } : null
}

function toDigits(written: string, at: number, digits: string): Digits {
  return { end: at + written.length, digits, isBare: false }
}

function take(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
