import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { database } from '@/lib/database'
import { type NamedLink, toTopicLink } from '@/lib/event/event-record'
import { listUses, type Use } from '@/lib/figure/figure-queries'
import { CumulativeSchema, type Cumulative } from '@/lib/measure/measure-schema'
import { findLatestReading } from '@/lib/statistic/latest-reading'
import { listStatisticsBySlug } from '@/lib/statistic/statistic-queries'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { type FollowedStatistic, hasSuccession } from '@/lib/statistic/succession'
import { followStatistics } from '@/lib/statistic/succession-queries'
import { type Unit, UnitSchema } from '@/lib/statistic/units'
import type { Prisma } from '@/prisma/generated/client'

/** What is counted, with its readings (the latest period first) and the changes stated about it. */
export type Measure = {
  slug: string
  address: string
  title: string
  definition: string
  unit: Unit
  population: string | null
  geography: string | null
  frequency: string | null
  cumulative: Cumulative | null
  caveats: string[]
  topics: NamedLink[]
  notComparableWith: { title: string; address: string; because: string }[]
  readings: Statistic[]
  changes: Statistic[]
  /** Null where the measure is only known by its changes. */
  latest: Statistic | null
}

/** A measure with those of its statistics that others followed, and every text that rests on one. */
export type MeasureDetails = Measure & { followed: FollowedStatistic[]; uses: Use[] }

/** Null when no measure has this slug. */
export const getMeasure = cache(async (slug: string): Promise<MeasureDetails | null> => {
  const row = await database.measure.findUnique({ where: { slug }, select: measureSelect })
  if (!row) return null
  const measure = await loadMeasure(row)
  const [followed, uses] = await Promise.all([
    followStatistics([...measure.readings, ...measure.changes]),
    listUses(row.statistics.map((statistic) => statistic.slug)),
  ])
  return { ...measure, followed: followed.filter(hasSuccession), uses }
})

/** By title. */
export const listMeasures = cache(async (): Promise<Measure[]> => {
  const rows = await database.measure.findMany({
    orderBy: [{ title: 'asc' }, { slug: 'asc' }],
    select: measureSelect,
  })
  return Promise.all(rows.map(loadMeasure))
})

const measureSelect = {
  slug: true,
  title: true,
  definition: true,
  unit: true,
  population: true,
  geography: true,
  frequency: true,
  cumulative: true,
  caveats: true,
  topics: {
    orderBy: { displayOrder: 'asc' },
    select: { topic: { select: { slug: true, title: true } } },
  },
  notComparable: {
    orderBy: { otherSlug: 'asc' },
    select: { because: true, other: { select: { slug: true, title: true } } },
  },
  notComparableFor: {
    orderBy: { measureSlug: 'asc' },
    select: { because: true, measure: { select: { slug: true, title: true } } },
  },
  statistics: {
    orderBy: [{ periodTo: 'desc' }, { value: 'desc' }, { slug: 'asc' }],
    select: { slug: true },
  },
} satisfies Prisma.MeasureSelect

type MeasureRow = Prisma.MeasureGetPayload<{ select: typeof measureSelect }>

async function loadMeasure(measure: MeasureRow): Promise<Measure> {
  const { topics, statistics, notComparable, notComparableFor, ...row } = measure
  const all = await listStatisticsBySlug(statistics.map(({ slug }) => slug))
  const readings = all.filter(({ change }) => change === null)
  return {
    ...row,
    address: addressOf.measure(row.slug),
    unit: UnitSchema.parse(row.unit),
    cumulative: CumulativeSchema.nullable().parse(row.cumulative),
    caveats: z.array(z.string()).parse(row.caveats),
    topics: topics.map(({ topic }) => toTopicLink(topic)),
    notComparableWith: listWarnings({ notComparable, notComparableFor }),
    readings,
    changes: all.filter(({ change }) => change !== null),
    latest: findLatestReading(all, row.cumulative !== null),
  }
}

/** A warning written at either of two measures holds for both; the other one's words are quoted as such. */
function listWarnings({
  notComparable,
  notComparableFor,
}: Pick<MeasureRow, 'notComparable' | 'notComparableFor'>): Measure['notComparableWith'] {
  const warnings = [
    ...notComparable,
    ...notComparableFor.map(({ measure, because }) => ({
      other: measure,
      because: `its page says of this measure: ${because}`,
    })),
  ]
  return warnings.map(({ other, because }) => ({
    title: other.title,
    address: addressOf.measure(other.slug),
    because,
  }))
}
