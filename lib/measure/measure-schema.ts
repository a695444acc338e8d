import { z } from 'zod'
import { SlugSchema } from '@/lib/slug'
import { UnitSchema } from '@/lib/statistic/units'

/** The span over which a measure adds up, so that a later end is a later reading. */
export const CumulativeSchema = z.enum(['day', 'month', 'year'])

export type Cumulative = z.infer<typeof CumulativeSchema>

/** One file in content/measures/: what is being counted. */
export const MeasureFileSchema = z.strictObject({
  /** What is counted, in a few words. */
  title: z.string().min(1).max(90),
  /** In whole sentences; says when the wording is ours because no source defines the count. */
  definition: z.string().min(1),
  /** What one of it is, from the list in lib/statistic/units.ts. */
  unit: UnitSchema,
  /** Who or what is counted. */
  population: z.string().min(1).optional(),
  /** Where it is counted. */
  geography: z.string().min(1).optional(),
  /** How often it is stated, where a source says so. */
  frequency: z.string().min(1).optional(),
  /** Set where the count adds up from the start of a day, month or year. */
  cumulative: CumulativeSchema.optional(),
  /** The subjects under which it is found. */
  topics: z.array(SlugSchema).min(1, 'Name at least one topic'),
  /** Words that a sentence uses for it; they tell two statistics of one value apart. */
  words: z.array(z.string().min(1)).min(1, 'Give at least one word that a sentence uses for it'),
  /** What a reader should bear in mind about every reading. */
  caveats: z.array(z.string().min(1)).default([]),
  /** Measures that look alike and must not be compared with it. */
  notComparableWith: z
    .array(
      z.strictObject({
        /** The slug of the other measure. */
        measure: SlugSchema,
        /** What is different, in one sentence. */
        because: z.string().min(1),
      }),
    )
    .default([]),
})

export type MeasureFile = z.infer<typeof MeasureFileSchema>
