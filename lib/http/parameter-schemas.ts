import { z } from 'zod'
import { CalendarDateSchema } from '@/lib/calendar-date'

const TEXT_LIMIT = 200

/** More than this of a value that cannot be followed is not worth showing again. */
const SHOWN_LIMIT = 60

/** A slug that is there; the fault says of what there is none. */
export function slugIn(slugs: ReadonlySet<string>, noun: string): z.ZodType<string, string> {
  return z.string().refine((slug) => slugs.has(slug), {
    error: ({ input }) => `There is no ${noun} ${quoteValue(input)}`,
  })
}

/** A year, month or day; no interval, since `from` and `to` make one. */
export const DateParameterSchema = z
  .string()
  .refine((text) => !text.includes('/') && CalendarDateSchema.safeParse(text).success, {
    error: ({ input }) => `${quoteValue(input)} is not a year, month or day of the calendar`,
  })

/**
 * Text of a bearable length, with one space between its words; whoever asks says what it must hold.
 * Where an address is not in UTF-8, or has a `%` that begins nothing, a sign for that stands in it.
 */
export const ShortTextSchema = z
  .string()
  .refine((text) => !text.includes('\ufffd'), {
    error: ({ input }) => `${quoteValue(input)} has a sign that cannot be read as UTF-8`,
    abort: true,
  })
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
  .refine((text) => text.length <= TEXT_LIMIT, {
    error: ({ input }) =>
      `The text to search for has ${formatCount(input)} characters and may have ${TEXT_LIMIT}`,
    abort: true,
  })

/** The number of a page, from 1. */
export const PageParameterSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, {
    error: ({ input }) => `${quoteValue(input)} is not the number of a page`,
  })
  .transform(Number)

/** A value as far as it is worth showing again. */
export function clipValue(value: string): string {
  const characters = [...value]
  return characters.length <= SHOWN_LIMIT ? value : `${characters.slice(0, SHOWN_LIMIT).join('')}…`
}

/** A value in quotation marks, as far as it is worth showing again. */
export function quoteValue(value: unknown): string {
  return `“${clipValue(String(value))}”`
}

function formatCount(text: unknown): string {
  return String(text).length.toLocaleString('en-GB')
}
