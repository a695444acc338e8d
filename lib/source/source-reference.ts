import { z } from 'zod'
import { SlugSchema } from '@/lib/slug'

/** Which document says something, and where in it. */
export const SourceReferenceSchema = z.strictObject({
  source: SlugSchema,
  /** `paragraphs 4, 5` */
  locator: z.string().min(1),
})
