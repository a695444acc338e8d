import { z } from 'zod'
import { SlugSchema } from '@/lib/slug'

export const ActorKindSchema = z.enum(['organisation', 'office-holder', 'publisher'])

export type ActorKind = z.infer<typeof ActorKindSchema>

/** One file in content/actors/: an organisation or office-holder that acts or is quoted. */
export const ActorFileSchema = z.strictObject({
  /** Its name as the sources give it. */
  name: z.string().min(1),
  /** An organisation, a person in an office, or one that publishes sources. */
  kind: ActorKindSchema,
  /** The office as the sources give it, and when: "Home Secretary (July 2025)". */
  role: z.string().min(1).optional(),
  /** One or two sentences, from the sources held. */
  description: z.string().min(1),
  /** The actor that this one belongs to, where a source says so. */
  partOf: SlugSchema.optional(),
})

export type ActorFile = z.infer<typeof ActorFileSchema>
