import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { dayField, slugField, textField, UrlField } from '@/lib/api/resource-fields'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { SourceKindSchema } from '@/lib/source/source-schema'
import type { Prisma } from '@/prisma/generated/client'

/** One document, as the read API gives it. */
export const SourceResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    kind: SourceKindSchema.describe('What sort of document it is.'),
    title: textField('As printed, or ours where the document has none.'),
    titleNote: textField('Says that the title is ours, where it is.').nullable(),
    shortTitle: textField('A few words to cite it by.'),
    publisher: slugField(
      'The slug of an actor. Null where the document does not name its publisher.',
    ).nullable(),
    publisherNote: textField('What the document lets one see of its publisher.').nullable(),
    publishedFrom: dayField('The first day on which it can have been published.'),
    publishedTo: dayField('The last such day: it counts as known from then on.'),
    isDated: z.boolean().describe('True where the document states its day itself.'),
    dateNote: textField('How the days were found, where it does not.').nullable(),
    documentUrl: z.url().nullable().describe('The address of the document itself.'),
    archivedUrl: z.url().nullable().describe('The address of a public archived copy.'),
    archive: textField('File name of the copy that is kept outside the site.').nullable(),
    note: textField('What a reader should bear in mind.').nullable(),
    url: UrlField,
  })
  .meta({ id: 'Source', description: 'One document that states something.' })

export type SourceResource = z.infer<typeof SourceResourceSchema>

export const sourceResourceSelect = {
  slug: true,
  kind: true,
  title: true,
  titleNote: true,
  shortTitle: true,
  publisherSlug: true,
  publisherNote: true,
  publishedFrom: true,
  publishedTo: true,
  isDated: true,
  dateNote: true,
  url: true,
  archivedUrl: true,
  archive: true,
  note: true,
} satisfies Prisma.SourceSelect

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceResourceSelect }>

export function toSourceResource(row: SourceRow): SourceResource {
  const { slug, title, titleNote, shortTitle, publisherNote, publishedFrom, publishedTo } = row
  const { isDated, dateNote, archivedUrl, archive, note } = row
  return {
    ...{ slug, kind: SourceKindSchema.parse(row.kind), title, titleNote, shortTitle },
    ...{ publisher: row.publisherSlug, publisherNote },
    ...{ publishedFrom, publishedTo, isDated, dateNote },
    ...{ documentUrl: row.url, archivedUrl, archive, note },
    url: absoluteUrl(addressOf.source(slug)),
  }
}
