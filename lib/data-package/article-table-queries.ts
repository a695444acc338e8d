import 'server-only'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { articleSummarySelect, toArticleSummary } from '@/lib/article/article-record'
import { defineTable } from '@/lib/data-package/data-table'
import {
  ARTICLE_COLUMN,
  ORDER_COLUMN,
  SLUG_COLUMN,
  URL_COLUMN,
} from '@/lib/data-package/link-columns'
import { formatBlocks } from '@/lib/data-package/format-blocks'
import { database } from '@/lib/database'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { absoluteUrl } from '@/lib/site/absolute-url'
import type { Prisma } from '@/prisma/generated/client'

const DATED_NOTE_COLUMNS = {
  article: ARTICLE_COLUMN,
  order: { type: 'integer', description: 'Place in the list, from 0, the newest first' },
  date: { type: 'date', description: 'The day of it' },
} as const

/** The articles, and what belongs to a single one of them. */
export const ARTICLE_TABLES = [
  defineTable({
    name: 'articles',
    title: 'Articles',
    description: 'The articles with their texts in plain words',
    key: ['slug'],
    columns: {
      slug: SLUG_COLUMN,
      url: URL_COLUMN,
      kind: {
        type: 'string',
        options: ArticleKindSchema.options,
        description: 'What a reader may expect of it',
      },
      title: { type: 'string', description: 'Its title' },
      standfirst: { type: 'string', description: 'The sentence or two below the title' },
      text: { type: 'string', description: 'Its text, with an empty line between paragraphs' },
      published: { type: 'date', description: 'The day on which it appeared here' },
      modified: {
        type: 'date',
        description: 'The day of its last update or correction, or that of its publication',
      },
      covers: { type: 'string', description: 'The period that it reports, as written (EDTF)' },
      coversFrom: { type: 'date', description: 'The first day of that period' },
      coversTo: { type: 'date', description: 'The last day of that period' },
    },
    listRows: async () => {
      const rows = await database.article.findMany({
        orderBy: { slug: 'asc' },
        select: { ...articleSummarySelect, body: true },
      })
      return rows.map((row) => {
        const { address, coversFrom, coversTo, ...article } = toArticleSummary(row)
        return {
          ...{ slug: article.slug, url: absoluteUrl(address), kind: article.kind },
          title: article.plainTitle,
          standfirst: formatPlainText(article.standfirst),
          text: formatBlocks(row.body),
          ...{ published: article.published, modified: article.modified },
          ...{ covers: article.covers, coversFrom, coversTo },
        }
      })
    },
  }),
  defineTable({
    name: 'article-key-points',
    title: 'Key points of articles',
    description: 'The few sentences that an article comes down to',
    key: ['article', 'order'],
    columns: {
      article: ARTICLE_COLUMN,
      order: ORDER_COLUMN,
      text: { type: 'string', description: 'The sentence' },
    },
    listRows: async () => {
      const rows = await database.articleKeyPoint.findMany({
        orderBy: [{ articleSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { articleSlug: true, displayOrder: true, text: true },
      })
      return rows.map(({ articleSlug, displayOrder, text }) => ({
        ...{ article: articleSlug, order: displayOrder, text: formatPlainText(text) },
      }))
    },
  }),
  defineTable({
    name: 'article-updates',
    title: 'Updates of articles',
    description: 'What changed in an article since it was published',
    key: ['article', 'order'],
    columns: {
      ...DATED_NOTE_COLUMNS,
      note: { type: 'string', description: 'What changed' },
    },
    listRows: async () => {
      const rows = await database.articleUpdate.findMany({
        orderBy: inListOrder,
        select: datedNoteSelect,
      })
      return rows.map(toDatedNote)
    },
  }),
  defineTable({
    name: 'corrections',
    title: 'Corrections',
    description: 'What was wrong in an article, and what it says now',
    key: ['article', 'order'],
    columns: {
      ...DATED_NOTE_COLUMNS,
      note: { type: 'string', description: 'What was wrong' },
    },
    listRows: async () => {
      const rows = await database.correction.findMany({
        orderBy: inListOrder,
        select: datedNoteSelect,
      })
      return rows.map(toDatedNote)
    },
  }),
]

const datedNoteSelect = {
  articleSlug: true,
  displayOrder: true,
  date: true,
  note: true,
} satisfies Prisma.CorrectionSelect

const inListOrder = [
  { articleSlug: 'asc' },
  { displayOrder: 'asc' },
] satisfies Prisma.CorrectionOrderByWithRelationInput[]

type DatedNoteRow = Prisma.CorrectionGetPayload<{ select: typeof datedNoteSelect }>

function toDatedNote({ articleSlug, date, displayOrder, note }: DatedNoteRow) {
  return { article: articleSlug, order: displayOrder, date, note: formatPlainText(note) }
}
