import 'server-only'
import { cache } from 'react'
import { database } from '@/lib/database'
import { listUses, type Use } from '@/lib/figure/figure-queries'
import { listRivals } from '@/lib/statistic/list-disagreements'
import {
  type Statistic,
  type StatisticRow,
  statisticSelect,
  toStatistic,
} from '@/lib/statistic/statistic-record'
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
    const row = await database.statistic.findUnique({
      where: { slug, measureSlug: measure },
      select: statisticSelect,
    })
    if (!row) return null
    const [statistic] = await followStatistics([toStatistic(row)])
    const [predecessors, neighbours, uses] = await Promise.all([
      listPredecessors(slug),
      listNeighbours(row),
      listUses([slug]),
    ])
    return statistic
      ? { ...statistic, predecessors, rivals: listRivals(statistic, neighbours), uses }
      : null
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
export async function listStatisticsNamed(slugs: string[]): Promise<FollowedStatistic[]> {
  const rows = await database.statistic.findMany({
    where: { slug: { in: slugs } },
    orderBy: { slug: 'asc' },
    select: statisticSelect,
  })
  const named = slugs.map((slug) => {
    const row = rows.find((candidate) => candidate.slug === slug)
    if (!row) throw new Error(`There is no statistic ${slug}`)
    return toStatistic(row)
  })
  return followStatistics(named)
}

/** What a statistic may disagree with: changes with changes, readings with those of the same days. */
async function listNeighbours(row: StatisticRow): Promise<Statistic[]> {
  const { measureSlug, periodFrom, periodTo } = row
  const rows = await database.statistic.findMany({
    where: row.change
      ? { measureSlug, change: { isNot: null } }
      : { measureSlug, change: null, periodFrom, periodTo },
    orderBy: { slug: 'asc' },
    select: statisticSelect,
  })
  return rows.map(toStatistic)
}
