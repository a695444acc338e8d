import { ActorKindSchema, type ActorKind } from '@/lib/actor/actor-schema'
import { addressOf } from '@/lib/addresses'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatPublished, formatSourceKind } from '@/lib/source/format-source'
import { SourceKindSchema } from '@/lib/source/source-schema'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import { PrecisionSchema } from '@/lib/statistic/statistic-schema'
import { UnitSchema } from '@/lib/statistic/units'
import type { Prisma } from '@/prisma/generated/client'
import { initialsOf, joinTexts, listOnce, type SearchEntry } from '@/prisma/search-entry'
import { groupBy, type SearchNames } from '@/prisma/search-names'
import type { SearchedRows } from '@/prisma/searched-rows'

type FactRows = Pick<
  SearchedRows,
  'actors' | 'changes' | 'measures' | 'measureTopics' | 'sources' | 'statistics'
>

const ACTOR_KIND_WORDS: Record<ActorKind, string> = {
  organisation: 'Organisation',
  'office-holder': 'Office-holder',
  publisher: 'Publisher',
}

/** A change names two times, and would otherwise come before the reading of either. */
const CHANGE_WEIGHT = 0.8

/** The statistics as they are searched. */
export function statisticEntries(rows: FactRows, names: SearchNames): SearchEntry[] {
  const measures = new Map(rows.measures.map((measure) => [measure.slug, measure]))
  const topicsOf = groupBy(rows.measureTopics, slugOfMeasure, ({ topicSlug }) => topicSlug)
  const changes = new Map(rows.changes.map((change) => [change.statisticSlug, change]))
  const periods = new Map(rows.statistics.map(({ slug, period }) => [slug, period]))
  return rows.statistics.map((statistic) => {
    const { slug, measureSlug, periodFrom = null, periodTo = null, statedBySlug } = statistic
    const measure = measures.get(measureSlug)
    const source = names.source(statistic.sourceSlug)
    const topics = topicsOf(measureSlug)
    const change = changes.get(slug)
    const base = change && (periods.get(change.fromSlug ?? '') ?? null)
    return {
      ...{ kind: 'statistic', slug, topics, address: addressOf.statistic(measureSlug, slug) },
      note: `Statistic, ${formatWithin(statistic.period)}`,
      weight: change ? CHANGE_WEIGHT : 1,
      dateFrom: periodFrom ?? periodTo,
      dateTo: periodTo ?? periodFrom,
      actors: listOnce([statedBySlug]),
      publishers: listOnce([source?.publisherSlug]),
      title: titleOf(measure?.title ?? '', base),
      headings: `${formatValue(statistic)}, ${formatPeriod(statistic.period)}`,
      summary: joinTexts([statistic.note, statistic.periodNote, statistic.questioned]),
      // Nothing but what is counted, which is how a question is known to ask for it.
      names: joinTexts(listTexts(measure?.words)),
      body: joinTexts([
        ...[measure?.definition, measure?.population, measure?.geography, source?.shortTitle],
        ...topics.map(names.topic),
        statedBySlug && names.actor(statedBySlug),
        source?.publisherSlug && names.actor(source.publisherSlug),
      ]),
    }
  })
}

/** The sources as they are searched. They have no topics but those of what was read from them. */
export function sourceEntries(rows: FactRows, names: SearchNames): SearchEntry[] {
  const topicsOf = groupBy(rows.measureTopics, slugOfMeasure, ({ topicSlug }) => topicSlug)
  const measuresOf = groupBy(rows.statistics, ({ sourceSlug }) => sourceSlug, slugOfMeasure)
  return rows.sources.map((source) => {
    const { slug, title, isDated, publishedFrom, publishedTo, publisherSlug } = source
    const kind = formatSourceKind(SourceKindSchema.parse(source.kind))
    const publisher = publisherSlug ? names.actor(publisherSlug) : ''
    return {
      ...{ kind: 'source', slug, title, actors: [], address: addressOf.source(slug) },
      note: `Source, ${formatPublished({ isDated, publishedFrom, publishedTo })}`,
      weight: 1,
      dateFrom: publishedFrom,
      dateTo: publishedTo,
      topics: listOnce(listOnce(measuresOf(slug)).flatMap(topicsOf)),
      publishers: listOnce([publisherSlug]),
      headings: source.shortTitle,
      summary: joinTexts([source.note, source.publisherNote]),
      names: joinTexts([publisher, kind]),
      body: joinTexts([source.dateNote, source.titleNote]),
    }
  })
}

/** The actors as they are searched. */
export function actorEntries({ actors }: Pick<FactRows, 'actors'>, names: SearchNames) {
  return actors.map((actor): SearchEntry => {
    const { slug, name, role, description, partOfSlug } = actor
    const kind = ACTOR_KIND_WORDS[ActorKindSchema.parse(actor.kind)]
    return {
      ...{ kind: 'actor', slug, title: name, address: addressOf.actor(slug) },
      note: role ? `${kind}, ${role}` : kind,
      weight: 1,
      ...{ dateFrom: null, dateTo: null, topics: [], actors: [slug], publishers: [] },
      headings: role ?? '',
      summary: description,
      names: joinTexts([initialsOf(name), partOfSlug && names.actor(partOfSlug)]),
      body: '',
    }
  })
}

const slugOfMeasure = ({ measureSlug }: { measureSlug: string }) => measureSlug

/** As formatLabel words it: undefined for a reading, null for a change whose base is not stated. */
function titleOf(measure: string, base: string | null | undefined): string {
  if (base === undefined) return measure
  return `${measure}: change ${base === null ? '(base not stated)' : `on ${formatPeriod(base)}`}`
}

/** A period within a sentence. */
function formatWithin(period: string): string {
  if (period === 'not-stated') return 'period not stated'
  return formatPeriod(period).replace(/^(?:To|From) /, (word) => word.toLowerCase())
}

function formatValue(statistic: Prisma.StatisticCreateManyInput): string {
  return formatWithUnit({
    written: statistic.written,
    highWritten: statistic.highWritten ?? null,
    unit: UnitSchema.parse(statistic.unit),
    precision: PrecisionSchema.nullable().parse(statistic.precision ?? null),
  })
}

function listTexts(words: unknown): string[] {
  return Array.isArray(words) ? words.map(String) : []
}
