import { z } from 'zod'
import { CalendarDateSchema, DaySchema } from '@/lib/calendar-date'
import { EventKindSchema } from '@/lib/event/event-schema'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { listSearchWords } from '@/lib/timeline/search-words'

const TEXT_LIMIT = 200

/** More than this of a value that cannot be followed is not worth showing again. */
const SHOWN_LIMIT = 60

/** A slug that is there; the fault says of what there is none. */
export function slugIn(slugs: ReadonlySet<string>, noun: string): z.ZodType<string, string> {
  return z.string().refine((slug) => slugs.has(slug), {
    error: ({ input }) => `There is no ${noun} ${quote(input)}`,
  })
}

/** One of the kinds of events. */
export const KindParameterSchema = slugIn(new Set(EventKindSchema.options), 'kind of event').pipe(
  EventKindSchema,
)

/** A year, month or day; no interval, since `from` and `to` make one. */
export const DateParameterSchema = z
  .string()
  .refine((text) => !text.includes('/') && CalendarDateSchema.safeParse(text).success, {
    error: ({ input }) => `${quote(input)} is not a year, month or day of the calendar`,
  })

/** Text to search for, with one space between its words. */
export const TextParameterSchema = z
  .string()
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
  .refine((text) => text.length <= TEXT_LIMIT, {
    error: ({ input }) =>
      `The text to search for has ${formatCount(input)} characters and may have ${TEXT_LIMIT}`,
    abort: true,
  })
  .refine((text) => listSearchWords(text).length > 0, {
    error: ({ input }) => `${quote(input)} has no letter or digit to search for`,
  })

/** A day, up to the last of which the archive speaks. */
export function knownUpTo(lastDay: string): z.ZodType<string, string> {
  return z
    .string()
    .refine((text) => DaySchema.safeParse(text).success, {
      error: ({ input }) => `${quote(input)} is not a day such as 2025-04-30`,
      abort: true,
    })
    .refine((day) => day <= lastDay, {
      error: ({ input }) =>
        `${formatCalendarDate(String(input))} is after ${formatCalendarDate(lastDay)}, where the archive ends`,
    })
}

/** Newest or oldest first. */
export const SortParameterSchema = z.enum(['newest', 'oldest'], {
  error: ({ input }) => `There is no order ${quote(input)}`,
})

/** The number of a page, from 1. */
export const PageParameterSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: ({ input }) => `${quote(input)} is not the number of a page` })
  .transform(Number)

/** A value as far as it is worth showing again. */
export function clipValue(value: string): string {
  const characters = [...value]
  return characters.length <= SHOWN_LIMIT ? value : `${characters.slice(0, SHOWN_LIMIT).join('')}…`
}

function quote(value: unknown): string {
  return `“${clipValue(String(value))}”`
}

function formatCount(text: unknown): string {
  return String(text).length.toLocaleString('en-GB')
}
