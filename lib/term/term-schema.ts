import { z } from 'zod'
import { SlugSchema } from '@/lib/slug'

/** The front matter of one file in content/terms/. The text below it explains the word. */
export const TermFileSchema = z.strictObject({
  /** The word itself, as it stands in the glossary. */
  title: z.string().min(1),
  /** Other words that the sources use for it. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Terms to read next. */
  seeAlso: z.array(SlugSchema).default([]),
  /** Visible in `npm run dev` and nowhere else. */
  draft: z.boolean().default(false),
})

export type TermFile = z.infer<typeof TermFileSchema>
