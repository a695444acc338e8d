import 'server-only'
import type { AskedList, ListPart } from '@/lib/api/api-parameters'
import { findSlugs } from '@/lib/api/found-slug-queries'
import { listRowPart } from '@/lib/api/keyset-queries'
import { amongSlugs, conditionOf, onlySlug } from '@/lib/api/list-conditions'
import {
  type MeasureResource,
  measureResourceSelect,
  toMeasureResource,
} from '@/lib/api/measure-resource'
import {
  type SourceResource,
  sourceResourceSelect,
  toSourceResource,
} from '@/lib/api/source-resource'
import {
  type StatisticResource,
  statisticResourceSelect,
  toArchivedStatistic,
  toStatisticResource,
} from '@/lib/api/statistic-resource'
import { findMeasuresByWords } from '@/lib/api/worded-slug-queries'
import { listStatisticsAsKnown } from '@/lib/statistic/known-queries'
import { findLatestReadings } from '@/lib/statistic/latest-reading-queries'
import { Prisma } from '@/prisma/generated/client'

/** One part of the statistics, or the one that is named, each as it was known on the day asked for. */
export async function listStatisticPart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<StatisticResource>> {
  const part = await listRowPart<
    Prisma.StatisticGetPayload<{ select: typeof statisticResourceSelect }>
  >({
    table: 'Statistic',
    select: statisticResourceSelect,
    conditions: [
      ...onlySlug(slug),
      ...amongSlugs(await findSlugs('statistic', asked)),
      ...listStatisticConditions(asked),
    ],
    // An open day is before any other, so that what has no period stands last among the newest.
    key: Prisma.sql`coalesce(this.periodTo, '0000-00-00') || coalesce(this.periodFrom, '0000-00-00')`,
    ...orderByDate(asked),
  })
  const statistics = part.items.map(toArchivedStatistic)
  const archives = new Map(statistics.map(({ slug: name, archive }) => [name, archive]))
  const shown =
    asked.known === null ? statistics : await listStatisticsAsKnown(statistics, asked.known)
  return {
    ...part,
    items: shown.map((statistic) =>
      toStatisticResource({ ...statistic, archive: archives.get(statistic.slug) ?? null }),
    ),
  }
}

/** One part of the measures, or the one that is named: on a day, those of which anything was known. */
export async function listMeasurePart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<MeasureResource>> {
  const part = await listRowPart<
    Prisma.MeasureGetPayload<{ select: typeof measureResourceSelect }>
  >({
    table: 'Measure',
    select: measureResourceSelect,
    conditions: [
      ...onlySlug(slug),
      ...amongSlugs(await findMeasuresByWords(asked.q)),
      ...listMeasureConditions(asked),
    ],
    key: Prisma.sql`lower(this.title)`,
    isDescending: asked.sort === 'z-a',
    after: asked.after,
    limit: asked.limit,
  })
  const measures = part.items.map((row) => ({
    slug: row.slug,
    isCumulative: row.cumulative !== null,
  }))
  const latest = await findLatestReadings(measures, asked.known)
  return {
    ...part,
    items: part.items.map((row) => toMeasureResource(row, latest.slugs.get(row.slug) ?? null)),
  }
}

/** One part of the sources, or the one that is named: on a day, those that were certainly out. */
export async function listSourcePart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<SourceResource>> {
  const part = await listRowPart<Prisma.SourceGetPayload<{ select: typeof sourceResourceSelect }>>({
    table: 'Source',
    select: sourceResourceSelect,
    conditions: [
      ...onlySlug(slug),
      ...amongSlugs(await findSlugs('source', asked)),
      ...conditionOf(asked.kind, (kind) => Prisma.sql`this.kind = ${kind}`),
      ...conditionOf(asked.known, (day) => Prisma.sql`this.publishedTo <= ${day}`),
      ...conditionOf(
        asked.measure,
        (measure) => Prisma.sql`EXISTS (SELECT 1 FROM Statistic
          WHERE sourceSlug = this.slug AND measureSlug = ${measure})`,
      ),
    ],
    key: Prisma.sql`this.publishedTo || this.publishedFrom`,
    ...orderByDate(asked),
  })
  return { ...part, items: part.items.map(toSourceResource) }
}

function listStatisticConditions({ measure, source, known }: AskedList): Prisma.Sql[] {
  return [
    ...conditionOf(measure, (value) => Prisma.sql`this.measureSlug = ${value}`),
    ...conditionOf(source, (value) => Prisma.sql`this.sourceSlug = ${value}`),
    ...conditionOf(known, (day) => isKnown(Prisma.sql`this`, day)),
  ]
}

/** Of the source and the day, that the source gave something of the measure, and that by the day. */
function listMeasureConditions({ known, source, topic }: AskedList): Prisma.Sql[] {
  const reading = [
    ...conditionOf(source, (value) => Prisma.sql`reading.sourceSlug = ${value}`),
    ...conditionOf(known, (day) => isKnown(Prisma.sql`reading`, day)),
  ]
  const isRead = Prisma.sql`EXISTS (SELECT 1 FROM Statistic reading
    WHERE reading.measureSlug = this.slug AND ${Prisma.join([Prisma.sql`true`, ...reading], ' AND ')})`
  return [
    ...conditionOf(
      topic,
      (value) => Prisma.sql`EXISTS (SELECT 1 FROM MeasureTopic
        WHERE measureSlug = this.slug AND topicSlug = ${value})`,
    ),
    ...(reading.length === 0 ? [] : [isRead]),
  ]
}

/** What we withdrew was our own mistake: no source had published it. */
function isKnown(statistic: Prisma.Sql, day: string): Prisma.Sql {
  return Prisma.sql`(${statistic}.knownFrom <= ${day} AND ${statistic}.status <> 'withdrawn')`
}

function orderByDate({ sort, after, limit }: AskedList) {
  return { isDescending: sort === 'newest', after, limit }
}
