import 'server-only'
import { database } from '@/lib/database'
import { listStatisticRows } from '@/lib/row/row-queries'
import {
  deriveKnownStandings,
  type KnownEvidence,
  type KnownStandings,
  listKnownStatistics,
  listNamed,
} from '@/lib/statistic/known-statistics'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { referenceSelect, toReference } from '@/lib/statistic/statistic-reference'
import type { Prisma } from '@/prisma/generated/client'

/** Those of some statistics that were known on a day, in the same order, each as it was known. */
export async function listStatisticsAsKnown(
  statistics: Statistic[],
  day: string,
): Promise<Statistic[]> {
  const standings = await getKnownStandings(statistics.flatMap(listNamed), day)
  return listKnownStatistics(statistics, standings)
}

/**
 * Where the named statistics stood on a day. Those that were not known by then are not there;
 * those that took the place of a named one or read further are.
 */
export async function getKnownStandings(slugs: string[], day: string): Promise<KnownStandings> {
  const rows = await listStatisticRows(evidenceSelect, await listConcerned(slugs, day))
  return deriveKnownStandings(rows.map(toEvidence), day)
}

/**
 * The named statistics, whatever took their places, and the reading that followed each by that
 * day: all that `deriveStandings` looks at to say where the named ones stood, and no more, in the
 * order of their sources, which decides between equals. CROSS JOIN keeps the order in which the tables are asked, which SQLite would otherwise turn round.
 */
async function listConcerned(slugs: string[], day: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ slug: string }[]>`
    WITH RECURSIVE concerned(slug) AS (
      SELECT value FROM json_each(${JSON.stringify(slugs)})
      UNION
      SELECT Replacement.statisticSlug FROM concerned
      CROSS JOIN Replacement ON Replacement.replacedSlug = concerned.slug
    ), followed(slug) AS (
      SELECT (
        SELECT later.slug FROM Statistic later
        WHERE later.measureSlug = this.measureSlug AND later.periodFrom = this.periodFrom
          AND (coalesce(later.periodTo, ''), later.value) > (coalesce(this.periodTo, ''), this.value)
          AND later.knownFrom <= ${day} AND later.status <> 'withdrawn' AND later.nature IS NULL
          AND NOT EXISTS (SELECT 1 FROM Change WHERE Change.statisticSlug = later.slug)
          AND NOT EXISTS (
            SELECT 1 FROM Replacement
            CROSS JOIN Statistic newer ON newer.slug = Replacement.statisticSlug
            WHERE Replacement.replacedSlug = later.slug
              AND newer.knownFrom <= ${day} AND newer.status <> 'withdrawn'
          )
        ORDER BY later.periodTo, later.value, later.sourceSlug, later.displayOrder LIMIT 1
      )
      FROM concerned
      CROSS JOIN Statistic this ON this.slug = concerned.slug
      CROSS JOIN Measure ON Measure.slug = this.measureSlug AND Measure.cumulative IS NOT NULL
    )
    SELECT slug FROM Statistic
    WHERE slug IN (SELECT slug FROM concerned UNION SELECT slug FROM followed)
    ORDER BY sourceSlug, displayOrder, slug`
  return rows.map(({ slug }) => slug)
}

const evidenceSelect = {
  ...referenceSelect,
  nature: true,
  questioned: true,
  knownFrom: true,
  status: true,
  measure: { select: { cumulative: true } },
  change: { select: { statisticSlug: true } },
  replacement: { select: { replacedSlug: true } },
} satisfies Prisma.StatisticSelect

type EvidenceRow = Prisma.StatisticGetPayload<{ select: typeof evidenceSelect }>

function toEvidence(row: EvidenceRow): KnownEvidence {
  const { slug, value, periodFrom, periodTo, knownFrom } = row
  return {
    ...{ slug, value, periodFrom, periodTo, knownFrom },
    measure: row.measureSlug,
    isCumulative: row.measure.cumulative !== null,
    isChange: row.change !== null,
    isPromised: row.nature !== null,
    isQuestioned: row.questioned !== null,
    withdrawn: row.status === 'withdrawn' ? { replacedBy: null } : null,
    replaces: row.replacement?.replacedSlug ?? null,
    reference: toReference(row),
  }
}
