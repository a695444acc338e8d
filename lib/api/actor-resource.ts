import { z } from 'zod'
import { ActorKindSchema } from '@/lib/actor/actor-schema'
import { addressOf } from '@/lib/addresses'
import { slugField, textField, UrlField } from '@/lib/api/resource-fields'
import { absoluteUrl } from '@/lib/site/absolute-url'
import type { Prisma } from '@/prisma/generated/client'

/** An organisation or office-holder, as the read API gives it. */
export const ActorResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    kind: ActorKindSchema.describe('What sort of actor it is.'),
    name: textField('Its full name.'),
    role: textField('The office as the sources give it, and when.').nullable(),
    description: textField('One or two sentences.'),
    partOf: slugField('The actor that it belongs to, where it belongs to one.').nullable(),
    url: UrlField,
  })
  .meta({ id: 'Actor', description: 'An organisation or office-holder that acts or is quoted.' })

export type ActorResource = z.infer<typeof ActorResourceSchema>

export const actorResourceSelect = {
  slug: true,
  kind: true,
  name: true,
  role: true,
  description: true,
  partOfSlug: true,
} satisfies Prisma.ActorSelect

type ActorRow = Prisma.ActorGetPayload<{ select: typeof actorResourceSelect }>

export function toActorResource(row: ActorRow): ActorResource {
  const { slug, name, role, description, partOfSlug: partOf } = row
  const kind = ActorKindSchema.parse(row.kind)
  return { slug, kind, name, role, description, partOf, url: absoluteUrl(addressOf.actor(slug)) }
}
