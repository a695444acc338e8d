import { z } from 'zod'

/** One file in content/topics/: a subject to browse by. */
export const TopicFileSchema = z.strictObject({
  /** The subject in a word or two. */
  title: z.string().min(1),
  /** One or two sentences. */
  description: z.string().min(1),
})

export type TopicFile = z.infer<typeof TopicFileSchema>
