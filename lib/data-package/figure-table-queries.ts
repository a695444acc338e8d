import 'server-only'
import { defineTable } from '@/lib/data-package/data-table'
import { ARTICLE_COLUMN, EVENT_COLUMN, ORDER_COLUMN } from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'
import { parseBinding, PLAIN_REASONS } from '@/lib/figure/binding'
import { inReadingOrder } from '@/lib/figure/figure-record'
import type { Prisma } from '@/prisma/generated/client'

const FIGURE_COLUMNS = {
  text: { type: 'string', description: 'The number as it stands in the text' },
  sentence: { type: 'string', description: 'The sentence in which it stands' },
  rests: {
    type: 'string',
    options: ['stat', 'change', 'latest', 'plain'],
    description:
      'On what it rests: one statistic, our own arithmetic on two, the latest reading of a measure, or nothing (exempt)',
  },
  statistic: {
    type: 'string',
    description: 'The statistic behind it; of our own arithmetic, the later reading',
    refersTo: 'statistics',
    isOptional: true,
  },
  base: {
    type: 'string',
    description: 'Of our own arithmetic, the reading that it is measured against',
    refersTo: 'statistics',
    isOptional: true,
  },
  caveat: {
    type: 'string',
    description: 'Of our own arithmetic, what to bear in mind about the two readings',
    isOptional: true,
  },
  exemption: {
    type: 'string',
    options: PLAIN_REASONS,
    description: 'Where nothing is behind it: why it may stand there',
    isOptional: true,
  },
} as const

/** The numbers in the texts of articles and of events, each with the statistic behind it. */
export const FIGURE_TABLES = [
  defineTable({
    name: 'article-figures',
    title: 'Figures in articles',
    description: 'Every number in an article, and the statistic behind it',
    key: ['article', 'order'],
    columns: { article: ARTICLE_COLUMN, order: ORDER_COLUMN, ...FIGURE_COLUMNS },
    listRows: async () =>
      (await listFigures()).flatMap(({ articleSlug, ...row }) =>
        articleSlug === null ? [] : [{ article: articleSlug, ...toFigureCells(row) }],
      ),
  }),
  defineTable({
    name: 'event-figures',
    title: 'Figures in events',
    description: 'Every number in the text of an event, and the statistic behind it',
    key: ['event', 'order'],
    columns: { event: EVENT_COLUMN, order: ORDER_COLUMN, ...FIGURE_COLUMNS },
    listRows: async () =>
      (await listFigures()).flatMap(({ eventSlug, ...row }) =>
        eventSlug === null ? [] : [{ event: eventSlug, ...toFigureCells(row) }],
      ),
  }),
]

async function listFigures(): Promise<FigureRow[]> {
  return database.figure.findMany({ orderBy: inReadingOrder, select: figureSelect })
}

const figureSelect = {
  articleSlug: true,
  eventSlug: true,
  displayOrder: true,
  text: true,
  sentence: true,
  binding: true,
  statisticSlug: true,
  baseStatisticSlug: true,
  caveat: true,
} satisfies Prisma.FigureSelect

type FigureRow = Prisma.FigureGetPayload<{ select: typeof figureSelect }>

function toFigureCells(row: Omit<FigureRow, 'articleSlug' | 'eventSlug'>) {
  const binding = parseBinding(row.binding)
  if (!binding) throw new Error(`The figure “${row.text}” has a binding without a part`)
  return {
    ...{ order: row.displayOrder, text: row.text, sentence: row.sentence },
    rests: binding.scheme,
    ...{ statistic: row.statisticSlug, base: row.baseStatisticSlug, caveat: row.caveat },
    exemption: binding.scheme === 'plain' ? binding.reason : null,
  }
}
