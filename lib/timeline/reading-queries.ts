import 'server-only'
import { z } from 'zod'
import { database } from '@/lib/database'
import { listStatisticRows } from '@/lib/row/row-queries'
import { getKnownStandings } from '@/lib/statistic/known-queries'
import { listKnownStatistics } from '@/lib/statistic/known-statistics'
import { type DatedReading, findLatestReading } from '@/lib/statistic/latest-reading'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import { NatureSchema } from '@/lib/statistic/statistic-schema'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import { READINGS_LIMIT, type TimelineView } from '@/lib/timeline/timeline-view'
import { Prisma } from '@/prisma/generated/client'

type Readings = Pick<TimelineView, 'readings' | 'earlierReadings'>

/** No more readings than these end together. */
const LATEST_LIMIT = 20

/** SQLite counts in numbers of its own size. */
const ReadingSchema = z.strictObject({ slug: z.string(), count: z.coerce.number() })

/** Made once: making a schema takes far longer than asking it. */
const WrittenNatureSchema = NatureSchema.nullable()

/**
 * The latest readings of the chosen measure that were known, oldest first, and how many come before
 * them. Where they stand is where they stand now.
 */
export async function listLatestReadings({ known, measure }: TimelineFilter): Promise<Readings> {
  if (measure === null) return { readings: [], earlierReadings: 0 }
  const isKnown =
    known === null ? Prisma.sql`true` : Prisma.sql`knownFrom <= ${known} AND status <> 'withdrawn'`
  const latest = ReadingSchema.array().parse(
    await database.$queryRaw`
      SELECT slug, count(*) OVER () AS count FROM Statistic
      WHERE measureSlug = ${measure} AND ${isKnown}
        AND NOT EXISTS (SELECT 1 FROM Change WHERE Change.statisticSlug = Statistic.slug)
      ORDER BY periodTo DESC, value DESC, slug DESC LIMIT ${READINGS_LIMIT}`,
  )
  return {
    readings: await listNamedReadings(latest.map(({ slug }) => slug).reverse()),
    earlierReadings: (latest[0]?.count ?? 0) - latest.length,
  }
}

/**
 * The latest reading of a measure as known on a day; null where there was none, or where neither of
 * two was the later. What was counted comes before what was promised, so the first few are enough:
 * what took the place of another is beside it.
 */
export async function getReadingAsKnown(measure: string, day: string): Promise<Statistic | null> {
  const row = await database.measure.findUnique({
    where: { slug: measure },
    select: { cumulative: true },
  })
  const latest = await listDatedReadings(measure, day)
  const standings = await getKnownStandings(
    latest.map(({ slug }) => slug),
    day,
  )
  const known = latest.flatMap((reading) => {
    const status = standings.get(reading.slug)?.status
    return status ? { ...reading, status } : []
  })
  const found = row && findLatestReading(known, row.cumulative !== null)
  const readings = await listNamedReadings(found ? [found.slug] : [])
  return listKnownStatistics(readings, standings)[0] ?? null
}

/** The few that come last of those that were out by a day; where they stood has yet to be said. */
async function listDatedReadings(
  measure: string,
  day: string,
): Promise<Omit<DatedReading, 'status'>[]> {
  const rows = await database.statistic.findMany({
    where: {
      measureSlug: measure,
      change: null,
      knownFrom: { lte: day },
      status: { not: 'withdrawn' },
    },
    orderBy: [
      { nature: { sort: 'asc', nulls: 'first' } },
      { periodTo: 'desc' },
      { value: 'desc' },
      { slug: 'asc' },
    ],
    take: LATEST_LIMIT,
    select: { slug: true, value: true, periodTo: true, nature: true },
  })
  return rows.map((row) => ({
    ...row,
    nature: WrittenNatureSchema.parse(row.nature),
    change: null,
  }))
}

async function listNamedReadings(slugs: string[]): Promise<Readings['readings']> {
  const rows = await listStatisticRows(statisticSelect, slugs)
  const named = new Map(rows.map((row) => [row.slug, toStatistic(row)]))
  return slugs.flatMap((slug) => named.get(slug) ?? [])
}
