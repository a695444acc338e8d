import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { slugField, textField, UrlField } from '@/lib/api/resource-fields'
import { absoluteUrl } from '@/lib/site/absolute-url'
import type { Prisma } from '@/prisma/generated/client'

/** A subject to browse by, as the read API gives it. */
export const TopicResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    title: textField('A short name.'),
    description: textField('One or two sentences.'),
    url: UrlField,
  })
  .meta({ id: 'Topic', description: 'A subject to browse by.' })

export type TopicResource = z.infer<typeof TopicResourceSchema>

export const topicResourceSelect = {
  slug: true,
  title: true,
  description: true,
} satisfies Prisma.TopicSelect

type TopicRow = Prisma.TopicGetPayload<{ select: typeof topicResourceSelect }>

export function toTopicResource({ slug, title, description }: TopicRow): TopicResource {
  return { slug, title, description, url: absoluteUrl(addressOf.topic(slug)) }
}
