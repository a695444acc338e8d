import { addressOf } from '@/lib/addresses'
import { type ArticleKind, ArticleKindSchema } from '@/lib/article/article-schema'
import type { CalendarDate } from '@/lib/calendar-date'
import { type Figure, figureSelect, inReadingOrder, toFigure } from '@/lib/figure/figure-record'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import type { Prisma } from '@/prisma/generated/client'

/** An article as it stands in lists. Title and standfirst hold bindings; `plainTitle` does not. */
export type ArticleSummary = {
  slug: string
  address: string
  kind: ArticleKind
  title: string
  plainTitle: string
  standfirst: string
  /** The day on which it appeared here, `YYYY-MM-DD`. */
  published: string
  /** The day of its last update or correction, or of its publication. */
  modified: string
  covers: CalendarDate
  /** First and last day of the period that it reports, `YYYY-MM-DD`. */
  coversFrom: string
  coversTo: string
  /** True only in the editor's loop. */
  isDraft: boolean
  figures: Figure[]
}

export const articleSummarySelect = {
  slug: true,
  kind: true,
  title: true,
  standfirst: true,
  published: true,
  covers: true,
  coversFrom: true,
  coversTo: true,
  isDraft: true,
  updates: { orderBy: { displayOrder: 'asc' }, select: { date: true, note: true } },
  corrections: { orderBy: { displayOrder: 'asc' }, select: { date: true, note: true } },
  figures: { orderBy: inReadingOrder, select: figureSelect },
} satisfies Prisma.ArticleSelect

export type ArticleSummaryRow = Prisma.ArticleGetPayload<{ select: typeof articleSummarySelect }>

export function toArticleSummary(row: ArticleSummaryRow): ArticleSummary {
  const { slug, title, standfirst, published, covers, coversFrom, coversTo, isDraft } = row
  const changes = [...row.updates, ...row.corrections].map(({ date }) => date)
  return {
    ...{ slug, title, standfirst, published, covers, coversFrom, coversTo, isDraft },
    address: addressOf.article(slug),
    kind: ArticleKindSchema.parse(row.kind),
    plainTitle: formatPlainText(title),
    modified: [published, ...changes].reduce((last, date) => (date > last ? date : last)),
    figures: row.figures.map(toFigure),
  }
}
