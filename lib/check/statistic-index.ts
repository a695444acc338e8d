import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { spanOfStatistic } from '@/lib/check/statistic-span'
import { listLatestReadings } from '@/lib/statistic/latest-reading'
import {
  deriveStandings,
  type Standing,
  type StatusEvidence,
} from '@/lib/statistic/statistic-status'
import { type Unit, UNITS } from '@/lib/statistic/units'

/** The statistics of a content by what the rules on figures ask for. */
export type StatisticIndex = {
  byValue: Map<number, StatisticEntry[]>
  byMeasure: Map<string, StatisticEntry[]>
  /** The measures that a word of a sentence may mean, in lower case. */
  measuresOfWord: Map<string, Set<string>>
  standings: Map<string, Standing>
  /** The latest readings of each measure that was asked for. */
  latest: Map<string, StatisticEntry[]>
}

/** By what is the same in a content that holds fewer texts. */
const indexes = new WeakMap<Content['bySlug'], StatisticIndex>()

/** Built once for all rules, so that no figure has to look at every statistic. */
export function indexStatistics(content: Content): StatisticIndex {
  const known = indexes.get(content.bySlug)
  if (known) return known
  // A slug that is taken twice is told by another rule; the first of the two counts.
  const statistics = content.statistics.filter(
    (entry) => content.bySlug.statistics.get(entry.slug) === entry,
  )
  const byMeasure = groupBy(statistics, ({ fields }) => fields.measure ?? '')
  const index: StatisticIndex = {
    latest: new Map(),
    byValue: groupBy(statistics, ({ fields }) => Math.abs(fields.value?.value ?? NaN)),
    byMeasure,
    measuresOfWord: indexWords(content),
    standings: new Map(
      [...byMeasure.values()].flatMap((group) => [
        ...deriveStandings(group.map((statistic) => evidenceOf(content, statistic))),
      ]),
    ),
  }
  indexes.set(content.bySlug, index)
  return index
}

/** The unit of a statistic, its own or that of its measure; null where it cannot be told. */
export function unitOf(content: Content, { fields }: StatisticEntry): Unit | null {
  const unit = fields.unit ?? getRecord(content, 'measures', fields.measure ?? '')?.fields.unit
  return unit !== undefined && unit in UNITS ? unit : null
}

/** The reading that `latest:` stands for; null where there is none or two compete. */
export function findLatest(content: Content, measure: string): StatisticEntry | null {
  const [first, second] = listLatest(content, measure)
  return second ? null : (first ?? null)
}

/** The readings of a measure that end last: more than one where neither is the latest. */
export function listLatest(content: Content, measure: string): StatisticEntry[] {
  const { byMeasure, latest, standings } = indexStatistics(content)
  const known = latest.get(measure)
  if (known) return known
  const statistics = (byMeasure.get(measure) ?? []).flatMap((statistic) => {
    const { fields, slug } = statistic
    const status = standings.get(slug)?.status
    if (!fields.value || !status) return []
    const periodTo = spanOfStatistic(statistic)?.to ?? null
    const [change, nature] = [fields.change ?? null, fields.nature ?? null]
    return [{ slug, value: fields.value.value, periodTo, change, nature, status, statistic }]
  })
  const readings = listLatestReadings(statistics, isRunningTotal(content, measure))
  const found = readings.map(({ statistic }) => statistic)
  latest.set(measure, found)
  return found
}

function isRunningTotal(content: Content, measure: string): boolean {
  return getRecord(content, 'measures', measure)?.fields.cumulative !== undefined
}

function indexWords({ measures }: Content): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const { slug, fields } of measures) {
    for (const word of fields.words ?? []) {
      const key = word.toLowerCase()
      index.set(key, (index.get(key) ?? new Set()).add(slug))
    }
  }
  return index
}

function evidenceOf(content: Content, statistic: StatisticEntry): StatusEvidence {
  const { slug, fields } = statistic
  const span = spanOfStatistic(statistic)
  return {
    slug,
    measure: fields.measure ?? '',
    isCumulative: isRunningTotal(content, fields.measure ?? ''),
    isChange: fields.change !== undefined,
    isPromised: fields.nature !== undefined,
    value: fields.value?.value ?? 0,
    periodFrom: span?.from ?? null,
    periodTo: span?.to ?? null,
    isQuestioned: fields.questioned !== undefined,
    withdrawn: fields.withdrawn ? { replacedBy: fields.withdrawn.replacedBy ?? null } : null,
    replaces: fields.replaces?.statistic ?? null,
  }
}

function groupBy<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
