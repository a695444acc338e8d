import { z } from 'zod'
import { DaySchema } from '@/lib/calendar-date'
import { SlugSchema } from '@/lib/slug'

/** Where in the kept copy a statistic's number stands, and in what words. */
export const EvidencePlaceSchema = z.strictObject({
  /** Counted from 1. */
  paragraph: z.int().positive(),
  /** The number with its unit and its words of precision, "over €72.2 million". */
  written: z.string().min(1),
  /** For a change, where the words around the number say which way it went. */
  direction: z.enum(['up', 'down']).optional(),
})

/** One line of content/evidence.lock.jsonl: a statistic that was found in the copy of its source. */
export const EvidenceSchema = z.strictObject({
  /** Its slug. */
  statistic: SlugSchema,
  /** The slug of the document that states it. */
  source: SlugSchema,
  /** The hash of the kept copy that was read, byte by byte. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'This is not a hash'),
  /** One for each paragraph that its locator names, in the order of the copy. */
  places: z.array(EvidencePlaceSchema).min(1),
  /** The day that was given when it was found; left out where none was. */
  verifiedOn: DaySchema.optional(),
})

export type EvidencePlace = z.infer<typeof EvidencePlaceSchema>
export type Evidence = z.infer<typeof EvidenceSchema>
