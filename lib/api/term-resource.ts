import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { slugField, slugsField, textField, UrlField } from '@/lib/api/resource-fields'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { absoluteUrl } from '@/lib/site/absolute-url'
import type { Prisma } from '@/prisma/generated/client'

/** A word explained, as the read API gives it. */
export const TermResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    title: textField('The word itself.'),
    aliases: z.array(z.string()).describe('Other words that the sources use for it.'),
    text: textField('What it means.'),
    seeAlso: slugsField('The terms to read next.'),
    url: UrlField,
  })
  .meta({ id: 'Term', description: 'A word of the subject, explained.' })

export type TermResource = z.infer<typeof TermResourceSchema>

export const termResourceSelect = {
  slug: true,
  title: true,
  aliases: true,
  body: true,
  seeAlso: { orderBy: { displayOrder: 'asc' }, select: { otherSlug: true } },
} satisfies Prisma.TermSelect

type TermRow = Prisma.TermGetPayload<{ select: typeof termResourceSelect }>

export function toTermResource({ slug, title, aliases, body, seeAlso }: TermRow): TermResource {
  return {
    ...{ slug, title, aliases: z.array(z.string()).parse(aliases), text: formatHtmlText(body) },
    seeAlso: seeAlso.map(({ otherSlug }) => otherSlug),
    url: absoluteUrl(addressOf.term(slug)),
  }
}
