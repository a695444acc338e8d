import { z } from 'zod'
import { DaySchema } from '@/lib/calendar-date'
import { EventKindSchema } from '@/lib/event/event-schema'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { quoteValue, ShortTextSchema, slugIn } from '@/lib/http/parameter-schemas'
import { listSearchWords } from '@/lib/timeline/search-words'

/** One of the kinds of events. */
export const KindParameterSchema = slugIn(new Set(EventKindSchema.options), 'kind of event').pipe(
  EventKindSchema,
)

/** Text to search for, with one space between its words. */
export const TextParameterSchema = ShortTextSchema.refine(
  (text) => listSearchWords(text).length > 0,
  { error: ({ input }) => `${quoteValue(input)} has no letter or digit to search for` },
)

/** A day, up to the last of which the archive speaks. */
export function knownUpTo(lastDay: string): z.ZodType<string, string> {
  return z
    .string()
    .refine((text) => DaySchema.safeParse(text).success, {
      error: ({ input }) => `${quoteValue(input)} is not a day such as 2025-04-30`,
      abort: true,
    })
    .refine((day) => day <= lastDay, {
      error: ({ input }) =>
        `${formatCalendarDate(String(input))} is after ${formatCalendarDate(lastDay)}, where the archive ends`,
    })
}

/** Newest or oldest first. */
export const SortParameterSchema = z.enum(['newest', 'oldest'], {
  error: ({ input }) => `There is no order ${quoteValue(input)}`,
})
