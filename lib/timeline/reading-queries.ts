import 'server-only'
import { z } from 'zod'
import { database } from '@/lib/database'
import { listKnownStatistics } from '@/lib/statistic/known-statistics'
import { findLatestReadings } from '@/lib/statistic/latest-reading-queries'
import { listStatisticsBySlug } from '@/lib/statistic/statistic-queries'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import { READINGS_LIMIT, type TimelineView } from '@/lib/timeline/timeline-view'
import { Prisma } from '@/prisma/generated/client'

type Readings = Pick<TimelineView, 'readings' | 'earlierReadings'>

/** SQLite counts in numbers of its own size. */
const ReadingSchema = z.strictObject({ slug: z.string(), count: z.coerce.number() })

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
    readings: await listStatisticsBySlug(latest.map(({ slug }) => slug).reverse()),
    earlierReadings: (latest[0]?.count ?? 0) - latest.length,
  }
}

/**
 * The latest reading of a measure as known on a day; null where there was none, or where neither of
 * two was the later.
 */
export async function getReadingAsKnown(measure: string, day: string): Promise<Statistic | null> {
  const row = await database.measure.findUnique({
    where: { slug: measure },
    select: { cumulative: true },
  })
  const asked = row ? [{ slug: measure, isCumulative: row.cumulative !== null }] : []
  const { slugs, standings } = await findLatestReadings(asked, day)
  const readings = await listStatisticsBySlug([...slugs.values()])
  return listKnownStatistics(readings, standings)[0] ?? null
}
