/** Words that multiply a number, with what they multiply it by. */
export const SCALES = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
} as const

export type Scale = keyof typeof SCALES

/** The words that a statistic's file may write after its digits. */
const FILE_SCALES: ReadonlySet<string> = new Set(['thousand', 'million', 'billion'])

/** One number with what its digits say about its exactness; the fields are those of `NumberText`. */
export type Decimal = { value: number; written: string; step: number; digitStep: number }

/** `digits` is a plain decimal such as `-3434` or `72.2`, in the words of `scale` if there is one. */
export function toDecimal(digits: string, scale: Scale | null): Decimal {
  // Dozens are no powers of ten, so they are written out: "two dozen" is 24.
  if (scale === 'dozen') return toDecimal(String(clean(Number(digits) * SCALES.dozen)), null)
  const factor = scale === null ? 1 : SCALES[scale]
  const [whole = '', decimals] = digits.split('.')
  const digitStep = clean(factor * 10 ** -(decimals?.length ?? 0))
  const value = clean(Number(digits) * factor)
  const noughts = decimals === undefined && value !== 0 ? countNoughts(whole) : 0
  return {
    // A minus before nought says nothing.
    value: value === 0 ? 0 : value,
    written: scale !== null && FILE_SCALES.has(scale) ? `${digits} ${scale}` : plain(digits, value),
    step: clean(digitStep * 10 ** noughts),
    digitStep,
  }
}

/** A part of one. It is read to the hundredth, as "a third" stands for 33%, or finer if it is small. */
export function toShare(part: number, whole: number): Decimal {
  const step = Math.min(0.01, 0.1 / whole)
  return { value: clean(part / whole), written: `${part}/${whole}`, step, digitStep: step }
}

/** Rounded because 72.2 × 1,000,000 is 72,200,000.00000001 in binary. */
function clean(value: number): number {
  const isExact = Number.isInteger(value) && Math.abs(value) < 1e15
  return isExact ? value : Number(value.toPrecision(15))
}

function plain(digits: string, value: number): string {
  return clean(Number(digits)) === value ? digits : String(value)
}

/** Counted by hand, because a pattern such as /0+$/ takes quadratic time on long runs of noughts. */
function countNoughts(digits: string): number {
  let count = 0
  while (digits[digits.length - 1 - count] === '0') count++
  return count
}
