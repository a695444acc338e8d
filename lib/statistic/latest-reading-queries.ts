import 'server-only'
import { database } from '@/lib/database'
import { getKnownStandings } from '@/lib/statistic/known-queries'
import type { KnownStandings } from '@/lib/statistic/known-statistics'
import { type DatedReading, findLatestReading } from '@/lib/statistic/latest-reading'
import { NatureSchema } from '@/lib/statistic/statistic-schema'
import { StatusSchema } from '@/lib/statistic/statistic-status'
import { Prisma } from '@/prisma/generated/client'

/** A measure, as far as its latest reading depends on it. */
type ReadMeasure = { slug: string; isCumulative: boolean }

export type LatestReadings = {
  /** The slug of the latest reading by that of its measure; none where none is the latest. */
  slugs: ReadonlyMap<string, string>
  /** Where the last few readings stood on the day; empty where no day was asked for. */
  standings: KnownStandings
}

/** No more readings than these end together. */
const LATEST_LIMIT = 20

/** Made once: making a schema takes far longer than asking it. */
const WrittenNatureSchema = NatureSchema.nullable()

/**
 * The latest readings of some measures, as known on a day or, where none is named, as they are.
 * What was counted comes before what was promised, so the last few of each are enough: what took
 * the place of another is beside it.
 */
export async function findLatestReadings(
  measures: ReadMeasure[],
  day: string | null,
): Promise<LatestReadings> {
  const rows = await listLastFew(measures, day)
  const named = rows.map(({ slug }) => slug)
  const standings: KnownStandings = day === null ? new Map() : await getKnownStandings(named, day)
  const readings = rows.flatMap((row) => {
    const status = day === null ? StatusSchema.parse(row.status) : standings.get(row.slug)?.status
    return status ? { ...row, status } : []
  })
  const latest = measures.flatMap(({ slug, isCumulative }): [string, string][] => {
    const own = readings.filter(({ measureSlug }) => measureSlug === slug)
    const reading = findLatestReading(own, isCumulative)
    return reading ? [[slug, reading.slug]] : []
  })
  return { slugs: new Map(latest), standings }
}

type ReadingRow = Omit<DatedReading, 'status'> & { measureSlug: string; status: string }

/** The few of each measure that come last of those that were out; where they stood has yet to be said. */
async function listLastFew(measures: ReadMeasure[], day: string | null): Promise<ReadingRow[]> {
  const isOut = day === null ? Prisma.sql`true` : Prisma.sql`knownFrom <= ${day}`
  const slugs = JSON.stringify(measures.map(({ slug }) => slug))
  const rows = await database.$queryRaw<(ReadingRow & { nature: string | null })[]>`
    SELECT slug, measureSlug, value, periodTo, nature, status FROM (
      SELECT slug, measureSlug, value, periodTo, nature, status, row_number() OVER (
        PARTITION BY measureSlug
        ORDER BY nature ASC NULLS FIRST, periodTo DESC, value DESC, slug
      ) AS place
      FROM Statistic
      WHERE measureSlug IN (SELECT value FROM json_each(${slugs}))
        AND ${isOut} AND status <> 'withdrawn'
        AND NOT EXISTS (SELECT 1 FROM Change WHERE Change.statisticSlug = Statistic.slug)
    ) WHERE place <= ${LATEST_LIMIT}`
  return rows.map((row) => ({
    ...row,
    nature: WrittenNatureSchema.parse(row.nature),
    change: null,
  }))
}
