import { type Period, spanOfDate, spanOfPeriod } from '@/lib/calendar-date'
import type { SourceFile } from '@/lib/source/source-schema'
import {
  deriveStandings,
  type Standing,
  type StatusEvidence,
} from '@/lib/statistic/statistic-status'
import type { StatisticFile } from '@/lib/statistic/statistic-schema'
import type { Prisma } from '@/prisma/generated/client'
import type { Facts } from '@/prisma/read-facts'

/** A statistic with what its file takes from elsewhere: its source, unit and days. */
export type PlacedStatistic = StatisticFile & {
  source: string
  displayOrder: number
  unitOfValue: string
  period: Period
  periodFrom: string | null
  periodTo: string | null
  knownFrom: string
}

/** A period as its file has it, and the day on which it ends if it ends with its source. */
type WrittenPeriod = { period?: Period | undefined; publicationDay: string }

const NOT_WRITTEN: WrittenPeriod = { publicationDay: '' }

/** Every statistic of every source, with its period and unit filled in. */
export function placeStatistics({ sources, measures }: Facts): PlacedStatistic[] {
  const unitOf = new Map(measures.map(({ slug, file }) => [slug, file.unit]))
  const written = new Map<string, WrittenPeriod>(
    sources.flatMap(({ file }) =>
      file.statistics.map(({ slug, period }) => [
        slug,
        { period, publicationDay: publicationSpan(file).to },
      ]),
    ),
  )
  return sources.flatMap((source) =>
    source.file.statistics.map((statistic, displayOrder) => {
      const knownFrom = publicationSpan(source.file).to
      const { period, publicationDay } =
        statistic.period === undefined
          ? periodOfChange(statistic, written)
          : { period: statistic.period, publicationDay: knownFrom }
      const { from, to } = spanOfPeriod(period, publicationDay)
      return {
        ...statistic,
        source: source.slug,
        displayOrder,
        unitOfValue: statistic.unit ?? unitOf.get(statistic.measure) ?? '',
        period,
        periodFrom: from,
        periodTo: to,
        knownFrom,
      }
    }),
  )
}

/** First and last day on which a source can have been published. */
export function publicationSpan(file: SourceFile): { from: string; to: string } {
  return spanOfDate(file.published ?? file.publishedBetween ?? '')
}

/** The rows of the statistics and of what hangs on them. */
export function statisticRows(facts: Facts, statistics: PlacedStatistic[]) {
  const standingOf = standingsOf(statistics, facts)
  return {
    statistics: statistics.map((statistic): Prisma.StatisticCreateManyInput => {
      const standing = standingOf(statistic.slug)
      return {
        ...toRow(statistic),
        status: standing.status,
        supersededBySlug: standing.supersededBy,
      }
    }),
    changes: statistics.flatMap(({ slug, change }): Prisma.ChangeCreateManyInput[] =>
      change
        ? [{ statisticSlug: slug, fromSlug: stated(change.from), toSlug: stated(change.to) }]
        : [],
    ),
    replacements: statistics.flatMap(({ slug, replaces }): Prisma.ReplacementCreateManyInput[] =>
      replaces
        ? [{ statisticSlug: slug, replacedSlug: replaces.statistic, reason: replaces.reason }]
        : [],
    ),
    withdrawals: statistics.flatMap(({ slug, withdrawn }): Prisma.WithdrawalCreateManyInput[] =>
      withdrawn
        ? [
            {
              statisticSlug: slug,
              date: withdrawn.on,
              reason: withdrawn.reason,
              replacedBySlug: withdrawn.replacedBy ?? null,
            },
          ]
        : [],
    ),
  }
}

/** Where each statistic stands among the others, by slug; throws for one that is not among them. */
export function standingsOf(
  statistics: PlacedStatistic[],
  facts: Facts,
): (slug: string) => Standing {
  const standings = deriveStandings(statistics.map((statistic) => evidenceOf(statistic, facts)))
  return (slug) => {
    const standing = standings.get(slug)
    if (!standing) throw new Error(`No status was derived for the statistic ${slug}`)
    return standing
  }
}

/** A change is about the span of its later reading, or of its earlier one where that is all. */
function periodOfChange({ change }: StatisticFile, written: Map<string, WrittenPeriod>) {
  for (const reading of [change?.to, change?.from]) {
    const { period, publicationDay } = written.get(reading ?? '') ?? NOT_WRITTEN
    if (period !== undefined) return { period, publicationDay }
  }
  return { period: 'not-stated', publicationDay: '' }
}

function evidenceOf(statistic: PlacedStatistic, { measures }: Facts): StatusEvidence {
  const measure = measures.find(({ slug }) => slug === statistic.measure)
  return {
    slug: statistic.slug,
    measure: statistic.measure,
    isCumulative: measure?.file.cumulative !== undefined,
    isChange: statistic.change !== undefined,
    isPromised: statistic.nature !== undefined,
    value: statistic.value.value,
    periodFrom: statistic.periodFrom,
    periodTo: statistic.periodTo,
    isQuestioned: statistic.questioned !== undefined,
    withdrawn: statistic.withdrawn ? { replacedBy: statistic.withdrawn.replacedBy ?? null } : null,
    replaces: statistic.replaces?.statistic ?? null,
  }
}

function toRow(statistic: PlacedStatistic) {
  return {
    slug: statistic.slug,
    measureSlug: statistic.measure,
    sourceSlug: statistic.source,
    locator: statistic.locator,
    displayOrder: statistic.displayOrder,
    value: statistic.value.value,
    written: statistic.value.written,
    high: statistic.high?.value ?? null,
    highWritten: statistic.high?.written ?? null,
    unit: statistic.unitOfValue,
    precision: statistic.precision ?? null,
    nature: statistic.nature ?? null,
    period: statistic.period,
    periodFrom: statistic.periodFrom,
    periodTo: statistic.periodTo,
    periodNote: statistic.periodNote ?? null,
    knownFrom: statistic.knownFrom,
    statedBySlug: statistic.statedBy ?? null,
    note: statistic.note ?? null,
    questioned: statistic.questioned ?? null,
  }
}

function stated(slug: string): string | null {
  return slug === 'not-stated' ? null : slug
}
