import 'server-only'
import { database } from '@/lib/database'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { referenceSelect, toReference } from '@/lib/statistic/statistic-reference'
import { ReplacementReasonSchema } from '@/lib/statistic/statistic-schema'
import { StatusSchema } from '@/lib/statistic/statistic-status'
import {
  type ChainedStatistic,
  type ChainLink,
  type FollowedStatistic,
  listSteps,
  stepFrom,
  type SuccessionStep,
} from '@/lib/statistic/succession'
import { Prisma } from '@/prisma/generated/client'

/** A statistic that another one followed, and how that came about. */
export type Predecessor = { statistic: ChainedStatistic; step: SuccessionStep }

/** The same statistics in the same order, each with all that followed it. */
export async function followStatistics(statistics: Statistic[]): Promise<FollowedStatistic[]> {
  const links = await listLinks(statistics.filter(isFollowed).map(({ slug }) => slug))
  return statistics.map((statistic) => ({
    ...statistic,
    succession: isFollowed(statistic) ? listSteps(statistic.slug, links) : [],
  }))
}

/**
 * Statistics as they stood on a day, in the same order, each with all that had followed it among
 * them by then. What they say of one another holds, whatever the database says now.
 */
export async function followKnownStatistics(known: Statistic[]): Promise<FollowedStatistic[]> {
  const replaced = known.filter(({ status }) => status === 'replaced').map(({ slug }) => slug)
  const rows = await database.replacement.findMany({
    where: { replacedSlug: { in: replaced } },
    orderBy: { replacedSlug: 'asc' },
    select: { replacedSlug: true, reason: true },
  })
  const reasons = new Map(rows.map(({ replacedSlug, reason }) => [replacedSlug, reason]))
  const links = new Map(
    known.map((statistic) => [
      statistic.slug,
      toKnownLink(statistic, reasons.get(statistic.slug) ?? null),
    ]),
  )
  return known.map((statistic) => ({
    ...statistic,
    succession: listSteps(statistic.slug, links),
  }))
}

/** The statistics whose place one took, or that it reads further than: the latest period first. */
export async function listPredecessors(slug: string): Promise<Predecessor[]> {
  const [own, rows] = await Promise.all([
    database.statistic.findUnique({ where: { slug }, select: linkSelect }),
    database.statistic.findMany({
      where: { supersededBySlug: slug },
      orderBy: [{ periodTo: 'desc' }, { slug: 'asc' }],
      select: linkSelect,
    }),
  ])
  return rows.flatMap((row) => {
    const statistic = toLink(row)
    const step = stepFrom(statistic, own && toLink(own))
    return step ? [{ statistic, step }] : []
  })
}

function isFollowed({ status, supersededBy }: Statistic): boolean {
  return status === 'withdrawn' || supersededBy !== null
}

/** The chains that begin with the named statistics. UNION keeps each once, so that none goes on for ever. */
async function listLinks(slugs: string[]): Promise<Map<string, ChainLink>> {
  if (slugs.length === 0) return new Map()
  const chained = await database.$queryRaw<{ slug: string }[]>`
    WITH RECURSIVE chained(slug) AS (
      SELECT slug FROM Statistic WHERE slug IN (${Prisma.join(slugs)})
      UNION
      SELECT Statistic.supersededBySlug FROM Statistic JOIN chained ON Statistic.slug = chained.slug
      WHERE Statistic.supersededBySlug IS NOT NULL
    )
    SELECT slug FROM chained ORDER BY slug`
  const rows = await database.statistic.findMany({
    where: { slug: { in: chained.map(({ slug }) => slug) } },
    orderBy: { slug: 'asc' },
    select: linkSelect,
  })
  return new Map(rows.map((row) => [row.slug, toLink(row)]))
}

const linkSelect = {
  ...referenceSelect,
  status: true,
  supersededBySlug: true,
  source: { select: { publishedFrom: true, publishedTo: true, isDated: true } },
  withdrawal: { select: { date: true } },
  replacedBy: { select: { reason: true } },
} satisfies Prisma.StatisticSelect

type LinkRow = Prisma.StatisticGetPayload<{ select: typeof linkSelect }>

function toLink(row: LinkRow): ChainLink {
  return {
    ...toReference(row),
    source: row.source,
    status: StatusSchema.parse(row.status),
    supersededBy: row.supersededBySlug,
    withdrawnOn: row.withdrawal?.date ?? null,
    replacementReason: row.replacedBy && ReplacementReasonSchema.parse(row.replacedBy.reason),
  }
}

function toKnownLink(statistic: Statistic, reason: string | null): ChainLink {
  const { supersededBy, withdrawal } = statistic
  return {
    ...statistic,
    supersededBy: supersededBy?.slug ?? null,
    withdrawnOn: withdrawal?.date ?? null,
    replacementReason: reason === null ? null : ReplacementReasonSchema.parse(reason),
  }
}
