import { z } from 'zod'

const MULTIPLIERS = { thousand: 1e3, million: 1e6, billion: 1e9 } as const

const VALUE = /^(?<digits>-?\d+(?:\.\d+)?)(?: (?<word>thousand|million|billion))?$/

/**
 * A number as a file states it. `value` is in the plain unit; `written` keeps the digits
 * that the source gives, so that "72.2 million" is never shown as 72,200,000.
 */
export type Value = { value: number; written: string }

/** `3434`, `72.2` or `72.2 million`, without separators and without a unit. */
export const ValueSchema = z.union([z.number(), z.string()]).transform((input, context): Value => {
  const written = String(input)
  const groups = VALUE.exec(written)?.groups
  if (!groups) {
    context.addIssue({
      code: 'custom',
      message: 'This is not a value. Write digits only, such as 3434, or 72.2 million',
    })
    return z.NEVER
  }
  const multiplier = groups.word ? MULTIPLIERS[groups.word as keyof typeof MULTIPLIERS] : 1 // the pattern admits only these words
  // Rounded because 72.2 × 1,000,000 is 72,200,000.00000001 in binary.
  return { value: Number((Number(groups.digits) * multiplier).toPrecision(15)), written }
})
