import 'server-only'
import { cache } from 'react'
import { database } from '@/lib/database'
import { listUses, type Use } from '@/lib/figure/figure-queries'
import { listRivals } from '@/lib/statistic/list-disagreements'
import { listStatisticRows } from '@/lib/row/row-queries'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import type { FollowedStatistic } from '@/lib/statistic/succession'
import {
  followStatistics,
  listPredecessors,
  type Predecessor,
} from '@/lib/statistic/succession-queries'

/** A statistic with what followed it and what it followed, and every text that rests on it. */
export type StatisticDetails = FollowedStatistic & {
  predecessors: Predecessor[]
  /** Statistics that cannot be true together with it, as they are worded. */
  rivals: Statistic[]
  uses: Use[]
}

/** Null when the measure has no reading of this slug. */
export const getStatistic = cache(
  async (measure: string, slug: string): Promise<StatisticDetails | null> => {
    const statistic = await getFollowedStatistic(measure, slug)
    if (!statistic) return null
    const [predecessors, neighbours, uses] = await Promise.all([
      listPredecessors(slug),
      listNeighbours(statistic),
      listUses([slug]),
    ])
    return { ...statistic, predecessors, rivals: listRivals(statistic, neighbours), uses }
  },
)

/** A statistic with what followed it; null when the measure has no reading of this slug. */
export const getFollowedStatistic = cache(
  async (measure: string, slug: string): Promise<FollowedStatistic | null> => {
    const found = (await listStatisticsBySlug([slug])).filter((one) => one.measure.slug === measure)
    const [statistic] = await followStatistics(found)
    return statistic ?? null
  },
)

/** Every statistic of the archive: by measure, then the latest period first. */
export const listStatistics = cache(async (): Promise<Statistic[]> => {
  const named = await database.statistic.findMany({
    orderBy: [
      { measure: { title: 'asc' } },
      { periodTo: 'desc' },
      { value: 'desc' },
      { slug: 'asc' },
    ],
    select: { slug: true },
  })
  return listStatisticsBySlug(named.map(({ slug }) => slug))
})

/** The named statistics in the order in which they are named; throws where one is missing. */
export async function listStatisticsNamed(slugs: string[]): Promise<FollowedStatistic[]> {
  const statistics = await listStatisticsBySlug(slugs)
  const found = new Set(statistics.map(({ slug }) => slug))
  const missing = slugs.find((slug) => !found.has(slug))
  if (missing !== undefined) throw new Error(`There is no statistic ${missing}`)
  return followStatistics(statistics)
}

/** The named statistics in the order in which they are named; one that is missing is passed over. */
export async function listStatisticsBySlug(slugs: string[]): Promise<Statistic[]> {
  return (await listStatisticRows(statisticSelect, slugs)).map(toStatistic)
}

/** What a statistic may disagree with: changes with changes, readings with those of the same days. */
async function listNeighbours(statistic: Statistic): Promise<Statistic[]> {
  const { change, measure, periodFrom, periodTo } = statistic
  const measureSlug = measure.slug
  const named = await database.statistic.findMany({
    where: change
      ? { measureSlug, change: { isNot: null } }
      : { measureSlug, change: null, periodFrom, periodTo },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  })
  return listStatisticsBySlug(named.map(({ slug }) => slug))
}
