import 'server-only'
import { cache } from 'react'
import { addressOf } from '@/lib/addresses'
import { database } from '@/lib/database'
import { type Figure, figureSelect, inReadingOrder, toFigure } from '@/lib/figure/figure-record'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import { dayOfStep, type FollowedStatistic } from '@/lib/statistic/succession'
import { followStatistics } from '@/lib/statistic/succession-queries'

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

/** Statistics that were withdrawn or replaced, with what followed them: the latest change first. */
export const listChangedStatistics = cache(async (): Promise<FollowedStatistic[]> => {
  const rows = await database.statistic.findMany({
    where: { status: { in: ['withdrawn', 'replaced'] } },
    orderBy: { slug: 'asc' },
    select: statisticSelect,
  })
  const changed = await followStatistics(rows.map(toStatistic))
  return changed.toSorted((one, other) => compareDays(dayOfChange(other), dayOfChange(one)))
})

/** Nothing for what stands as it is. */
function dayOfChange({ succession: [step] }: FollowedStatistic): string {
  return step ? dayOfStep(step) : ''
}

/** Nought for one day, so that the order of the slugs is kept. */
function compareDays(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
