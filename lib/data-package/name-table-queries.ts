import 'server-only'
import { ActorKindSchema } from '@/lib/actor/actor-schema'
import { addressOf } from '@/lib/addresses'
import { defineTable } from '@/lib/data-package/data-table'
import { formatBlocks } from '@/lib/data-package/format-blocks'
import { ORDER_COLUMN, SLUG_COLUMN, URL_COLUMN } from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { listTerms } from '@/lib/term/term-queries'
import { listTopics } from '@/lib/topic/topic-queries'

/** Who acts, what it is about, and the words that are explained. */
export const NAME_TABLES = [
  defineTable({
    name: 'actors',
    title: 'People and organisations',
    description: 'Who acts, is quoted or publishes',
    key: ['slug'],
    columns: {
      slug: SLUG_COLUMN,
      url: URL_COLUMN,
      name: { type: 'string', description: 'The full name' },
      kind: {
        type: 'string',
        options: ActorKindSchema.options,
        description: 'An organisation, a person in an office, or one that publishes sources',
      },
      role: {
        type: 'string',
        description: 'The office as the sources give it, and when',
        isOptional: true,
      },
      description: { type: 'string', description: 'Who it is, in a sentence or two' },
      partOf: {
        type: 'string',
        description: 'What it belongs to, where a source says so',
        refersTo: 'actors',
        isOptional: true,
      },
    },
    listRows: async () => {
      const rows = await database.actor.findMany({
        orderBy: { slug: 'asc' },
        select: {
          ...{ slug: true, name: true, kind: true, role: true, description: true },
          partOfSlug: true,
        },
      })
      return rows.map(({ partOfSlug, ...row }) => ({
        ...row,
        url: absoluteUrl(addressOf.actor(row.slug)),
        partOf: partOfSlug,
      }))
    },
  }),
  defineTable({
    name: 'topics',
    title: 'Topics',
    description: 'The subjects under which everything is found',
    key: ['slug'],
    columns: {
      slug: SLUG_COLUMN,
      url: URL_COLUMN,
      title: { type: 'string', description: 'A short name' },
      description: { type: 'string', description: 'What belongs to it' },
    },
    listRows: async () =>
      (await listTopics()).map(({ address, description, slug, title }) => ({
        ...{ slug, url: absoluteUrl(address), title, description },
      })),
  }),
  defineTable({
    name: 'terms',
    title: 'Terms',
    description: 'Words that the sources use, explained without taking sides',
    key: ['slug'],
    columns: {
      slug: SLUG_COLUMN,
      url: URL_COLUMN,
      title: { type: 'string', description: 'The word' },
      aliases: { type: 'array', description: 'Other words that the sources use for it' },
      text: {
        type: 'string',
        description: 'What it means, with an empty line between paragraphs',
        isOptional: true,
      },
    },
    listRows: async () =>
      (await listTerms()).map(({ aliases, body, slug, title }) => ({
        ...{ slug, url: absoluteUrl(addressOf.term(slug)), title, aliases },
        text: formatBlocks(body) || null,
      })),
  }),
  defineTable({
    name: 'term-see-also',
    title: 'Terms to read next',
    description: 'Which term leads to which',
    key: ['term', 'order'],
    columns: {
      term: { type: 'string', description: 'The slug of the term', refersTo: 'terms' },
      order: ORDER_COLUMN,
      other: {
        type: 'string',
        description: 'The slug of the term to read next',
        refersTo: 'terms',
      },
    },
    listRows: async () => {
      const rows = await database.termSeeAlso.findMany({
        orderBy: [{ termSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { termSlug: true, displayOrder: true, otherSlug: true },
      })
      return rows.map(({ displayOrder, otherSlug, termSlug }) => ({
        ...{ term: termSlug, order: displayOrder, other: otherSlug },
      }))
    },
  }),
]
