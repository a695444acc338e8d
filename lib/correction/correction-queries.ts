import 'server-only'
import { cache } from 'react'
import { addressOf } from '@/lib/addresses'
import { database } from '@/lib/database'
import { type Figure, figureSelect, inReadingOrder, toFigure } from '@/lib/figure/figure-record'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'

/** Something that an article said wrongly; the note is inline Markdown, the date `YYYY-MM-DD`. */
export type Correction = {
  date: string
  note: string
  article: { title: string; address: string }
  /** The figures of the article, among them those of the note. */
  figures: Figure[]
}

/** Newest first. */
export const listCorrections = cache(async (): Promise<Correction[]> => {
  const rows = await database.correction.findMany({
    orderBy: [{ date: 'desc' }, { articleSlug: 'asc' }, { displayOrder: 'asc' }],
    select: {
      date: true,
      note: true,
      article: {
        select: {
          slug: true,
          title: true,
          figures: { orderBy: inReadingOrder, select: figureSelect },
        },
      },
    },
  })
  return rows.map(({ article, ...correction }) => ({
    ...correction,
    article: {
      title: formatPlainText(article.title),
      address: addressOf.article(article.slug),
    },
    figures: article.figures.map(toFigure),
  }))
})

/** Statistics that were withdrawn or replaced, by slug. */
export const listChangedStatistics = cache(async (): Promise<Statistic[]> => {
  const rows = await database.statistic.findMany({
    where: { status: { in: ['withdrawn', 'replaced'] } },
    orderBy: { slug: 'asc' },
    select: statisticSelect,
  })
  return rows.map(toStatistic)
})
