import 'server-only'
import { addressOf } from '@/lib/addresses'
import { defineTable } from '@/lib/data-package/data-table'
import { SLUG_COLUMN, URL_COLUMN } from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { SourceKindSchema } from '@/lib/source/source-schema'
import type { Prisma } from '@/prisma/generated/client'

/** The documents that everything rests on. */
export const SOURCE_TABLE = defineTable({
  name: 'sources',
  title: 'Sources',
  description: 'The documents that the numbers and events were read from',
  key: ['slug'],
  columns: {
    slug: SLUG_COLUMN,
    url: { ...URL_COLUMN, description: 'Its page here; the document itself is in documentUrl' },
    title: { type: 'string', description: 'Its title as printed' },
    titleNote: {
      type: 'string',
      description: 'Says that the title is ours, where the document has none',
      isOptional: true,
    },
    shortTitle: { type: 'string', description: 'A few words to cite it by' },
    kind: {
      type: 'string',
      options: SourceKindSchema.options,
      description: 'What sort of document it is',
    },
    publisher: {
      type: 'string',
      description: 'Who published it; empty where the document does not say',
      refersTo: 'actors',
      isOptional: true,
    },
    publisherNote: {
      type: 'string',
      description: 'What the document lets one see of its publisher',
      isOptional: true,
    },
    publishedFrom: {
      type: 'date',
      description: 'The first day on which it can have been published',
    },
    publishedTo: {
      type: 'date',
      description: 'The last day on which it can have been published: known from then',
    },
    isDated: { type: 'boolean', description: 'True where the document states its day itself' },
    dateNote: {
      type: 'string',
      description: 'How the days were found, where the document does not state one',
      isOptional: true,
    },
    documentUrl: {
      type: 'string',
      format: 'uri',
      description: 'Address of the document',
      isOptional: true,
    },
    archivedUrl: {
      type: 'string',
      format: 'uri',
      description: 'Address of a public archived copy',
      isOptional: true,
    },
    note: {
      type: 'string',
      description: 'What a reader should bear in mind about it',
      isOptional: true,
    },
  },
  listRows: async () => {
    const rows = await database.source.findMany({ orderBy: { slug: 'asc' }, select: sourceSelect })
    return rows.map(({ publisherSlug, url, ...row }) => ({
      ...row,
      url: absoluteUrl(addressOf.source(row.slug)),
      publisher: publisherSlug,
      documentUrl: url,
    }))
  },
})

const sourceSelect = {
  slug: true,
  title: true,
  titleNote: true,
  shortTitle: true,
  kind: true,
  publisherSlug: true,
  publisherNote: true,
  publishedFrom: true,
  publishedTo: true,
  isDated: true,
  dateNote: true,
  url: true,
  archivedUrl: true,
  note: true,
} satisfies Prisma.SourceSelect
