import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { type Content, getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import { spanOfStatistic } from '@/lib/check/statistic-span'

const RISE = 'slug: rise, measure: arrivals, value: 15'

/** Refuses a stated change whose two readings cannot be set against each other. */
export const statedChange: Rule = {
  name: 'stated-change',
  reason: 'A change is worked out again from its two readings, which must count the same thing.',
  examples: {
    right: [
      {
        'sources/report.yaml': exampleSource(
          `${RISE}, unit: percent, change: { from: not-stated, to: arrivals-2025 }`,
        ),
      },
    ],
    wrong: [
      {
        'sources/report.yaml': exampleSource(
          `${RISE}, unit: percent, change: { from: arrivals-2025, to: arrivals-2024 }`,
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          `${RISE}, unit: percent, change: { from: arrivals-2025, to: arrivals-2025 }`,
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          `${RISE}, unit: percent, change: { from: arrivals-2024, to: rise }`,
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          `${RISE}, unit: percentage-points, change: { from: arrivals-2024, to: arrivals-2025 }`,
        ),
      },
      {
        'measures/count.yaml': exampleMeasure('euros'),
        'sources/report.yaml': exampleSource(
          'slug: spent, measure: count, value: 5, period: 2025',
          `${RISE}, unit: percent, change: { from: arrivals-2024, to: spent }`,
        ),
      },
    ],
  },
  *check(content) {
    for (const statistic of content.statistics) {
      const { source, path } = statistic
      for (const { field, message } of listFaults(content, statistic)) {
        yield { file: source.file, place: placeOfPath(source, [...path, ...field]), message }
      }
    }
  },
}

type Fault = { field: string[]; message: string }

function* listFaults(content: Content, statistic: StatisticEntry): Iterable<Fault> {
  const { change, unit } = statistic.fields
  if (!change) return
  const counted = unitOf(content, statistic)
  if (unit === 'percentage-points' && counted !== null && counted !== 'percent') {
    const message =
      'Percentage points set per cents against each other, and the measure is not counted in per cent. Write percent, or name another measure.'
    yield { field: ['unit'], message }
  }
  for (const side of ['from', 'to'] as const) {
    const message = findReadingFault(content, statistic, change[side], counted)
    if (message) yield { field: ['change', side], message }
  }
  const message = findOrderFault(content, change)
  if (message) yield { field: ['change', 'to'], message }
}

function findReadingFault(
  content: Content,
  { slug }: StatisticEntry,
  name: string,
  counted: string | null,
): string | null {
  const reading = getRecord(content, 'statistics', name)
  if (!reading) return null
  if (name === slug)
    return 'A change cannot be its own reading. Name a reading, or write not-stated.'
  if (reading.fields.change) {
    return `${name} is a change itself. Name the reading that it belongs to, or write not-stated.`
  }
  const unit = unitOf(content, reading)
  return unit === null || counted === null || unit === counted
    ? null
    : `${name} is counted in ${unit} and this measure in ${counted}. Name a reading in the same unit, or write not-stated.`
}

function findOrderFault(content: Content, change: { from: string; to: string }): string | null {
  const [from, to] = [change.from, change.to].map((slug) => getRecord(content, 'statistics', slug))
  if (!from || !to) return null
  if (from === to) return 'Both readings are the same. Name two, or write not-stated.'
  const [start, later] = [spanOfStatistic(from)?.from, spanOfStatistic(to)?.from]
  return start && later && start > later
    ? `${to.slug} begins before ${from.slug}. Write the earlier reading after from and the later one after to.`
    : null
}

/** The unit of a statistic's measure; null where it cannot be told. */
function unitOf(content: Content, { fields }: StatisticEntry): string | null {
  if (fields.measure === undefined) return null
  return getRecord(content, 'measures', fields.measure)?.fields.unit ?? null
}
