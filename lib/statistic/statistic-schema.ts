import { z } from 'zod'
import { DaySchema, isUncertainPeriod, PeriodSchema } from '@/lib/calendar-date'
import { SlugSchema } from '@/lib/slug'
import { ChangeUnitSchema } from '@/lib/statistic/units'
import { ValueSchema } from '@/lib/statistic/value'

/** How exactly the source gives the number. Left out when the number stands bare. */
export const PrecisionSchema = z.enum(['about', 'over', 'at-least', 'up-to', 'nearly'])

/** What was not counted but promised: agreed between parties, or planned by one. */
export const NatureSchema = z.enum(['agreed', 'planned'])

/** Why there is a new number for the same period: planned, put right, or counted otherwise. */
export const ReplacementReasonSchema = z.enum(['scheduled-revision', 'correction', 'redefinition'])

export type Precision = z.infer<typeof PrecisionSchema>
export type Nature = z.infer<typeof NatureSchema>
export type ReplacementReason = z.infer<typeof ReplacementReasonSchema>

const BaseSchema = z.union([z.literal('not-stated'), SlugSchema])

/**
 * One reading of a measure, as an editor writes it under its source.
 *
 * Strict on purpose: a misspelt field must stop the build, not vanish from the page.
 */
export const StatisticFileSchema = z
  .strictObject({
    /** Its name in the address; unique among all statistics. */
    slug: SlugSchema,
    /** What is counted: the slug of a file in content/measures/. */
    measure: SlugSchema,
    /** The number in the plain unit, `3434` or `72.2 million`. */
    value: ValueSchema,
    /** The upper end, where the source gives a range. */
    high: ValueSchema.optional(),
    /** Only with `change`: per cent, percentage points or times. */
    unit: ChangeUnitSchema.optional(),
    /** The two readings that a stated change compares, or `not-stated`. */
    change: z
      .strictObject({
        /** The earlier reading, or the one that is compared with. */
        from: BaseSchema,
        /** The reading that is said to be higher or lower. */
        to: BaseSchema,
      })
      .optional(),
    /** How exactly the source gives the number. Left out when it stands bare. */
    precision: PrecisionSchema.optional(),
    /** Set where the number was not counted but agreed or planned. */
    nature: NatureSchema.optional(),
    /** What the number is about, as precisely as the source says. A change may take it from its readings. */
    period: PeriodSchema.optional(),
    /** What the source says of the period, where the period leaves something open. */
    periodNote: z.string().min(1).optional(),
    /** Who says it within the source: the slug of an actor. Left out for the source's own voice. */
    statedBy: SlugSchema.optional(),
    /** What a reader should know about this reading. */
    note: z.string().min(1).optional(),
    /** Why the number should be read with doubt. */
    questioned: z.string().min(1).optional(),
    /** Where in the source it stands: `paragraph 12`, `paragraphs 2, 11`. */
    locator: z.string().min(1),
    /** The reading of the same period that this one takes the place of. */
    replaces: z
      .strictObject({
        /** The slug of the reading that no longer holds. */
        statistic: SlugSchema,
        /** Why there is a new number for the same period. */
        reason: ReplacementReasonSchema,
      })
      .optional(),
    /** Our own mistake: the page stays, struck through. */
    withdrawn: z
      .strictObject({
        /** The day on which we withdrew it. */
        on: DaySchema,
        /** What was wrong, for readers. */
        reason: z.string().min(1),
        /** The slug of the right reading, where there is one. */
        replacedBy: SlugSchema.optional(),
      })
      .optional(),
  })
  .superRefine((statistic, context) => {
    const { change, high, period, periodNote, unit, value } = statistic
    const hasReading = [change?.from, change?.to].some((slug) => slug && slug !== 'not-stated')
    const demand = (isMet: boolean, path: string, message: string) => {
      if (!isMet) context.addIssue({ code: 'custom', path: [path], message })
    }

    demand(
      period !== undefined || hasReading,
      'period',
      'The period is missing. Write the dates that the number is about, or not-stated',
    )
    demand(
      !change || unit !== undefined,
      'unit',
      'A change needs its unit. Write percent, percentage-points or times',
    )
    demand(
      Boolean(change) || unit === undefined,
      'unit',
      'Only a change has a unit of its own; any other statistic has that of its measure. Remove it, or write the change',
    )
    demand(
      !period || !isUncertainPeriod(period) || periodNote !== undefined,
      'period',
      'This period leaves something open. Add a periodNote that says what the source says',
    )
    demand(
      high === undefined || /\d$/.test(high.written) || !/\d$/.test(value.written),
      'value',
      'The upper end has a word of scale, and the value has none. Write it with both, such as 5 million, or with neither',
    )
    demand(
      high === undefined || high.value > value.value,
      'high',
      'The upper end is not greater than the value. Swap them, or remove it',
    )
  })

export type StatisticFile = z.infer<typeof StatisticFileSchema>
