import 'server-only'
import { cache } from 'react'
import { database } from '@/lib/database'
import { listUses, type Use } from '@/lib/figure/figure-queries'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'

/** A statistic with every text that rests on it. */
export type StatisticDetails = Statistic & { uses: Use[] }

/** Null when the measure has no reading of this slug. */
export const getStatistic = cache(
  async (measure: string, slug: string): Promise<StatisticDetails | null> => {
    const row = await database.statistic.findUnique({
      where: { slug, measureSlug: measure },
      select: statisticSelect,
    })
    return row && { ...toStatistic(row), uses: await listUses([slug]) }
  },
)

/** Every statistic of the archive: by measure, then the latest period first. */
export const listStatistics = cache(async (): Promise<Statistic[]> => {
  const rows = await database.statistic.findMany({
    orderBy: [
      { measure: { title: 'asc' } },
      { periodTo: 'desc' },
      { value: 'desc' },
      { slug: 'asc' },
    ],
    select: statisticSelect,
  })
  return rows.map(toStatistic)
})

/** The named statistics in the order in which they are named; throws where one is missing. */
export async function listStatisticsNamed(slugs: string[]): Promise<Statistic[]> {
  const rows = await database.statistic.findMany({
    where: { slug: { in: slugs } },
    orderBy: { slug: 'asc' },
    select: statisticSelect,
  })
  return slugs.map((slug) => {
    const row = rows.find((candidate) => candidate.slug === slug)
    if (!row) throw new Error(`There is no statistic ${slug}`)
    return toStatistic(row)
  })
}
