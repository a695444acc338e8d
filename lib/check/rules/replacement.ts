import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { type Content, getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import { spanOfStatistic } from '@/lib/check/statistic-span'

const REPLACES = 'replaces: { statistic: arrivals-2024, reason: correction }'

/** Refuses a statistic that takes the place of one which is about something else. */
export const replacement: Rule = {
  name: 'replacement',
  reason: 'A reader who is sent from an old number to a new one must find the same thing counted.',
  examples: {
    right: [
      {
        'sources/report.yaml': exampleSource(
          `slug: newer, measure: arrivals, value: 3435, period: 2024-01-01/2024-03-05, ${REPLACES}`,
        ),
      },
    ],
    wrong: [
      {
        'sources/report.yaml': exampleSource(
          `slug: newer, measure: arrivals, value: 3435, period: 2024-01-01/2024-03-06, ${REPLACES}`,
        ),
      },
      {
        'measures/count.yaml': exampleMeasure('people'),
        'sources/report.yaml': exampleSource(
          `slug: newer, measure: count, value: 3435, period: 2024-01-01/2024-03-05, ${REPLACES}`,
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          `slug: newer, measure: arrivals, value: 3435, period: 2024-01-01/2024-03-05, ${REPLACES}`,
          `slug: newest, measure: arrivals, value: 3436, period: 2024-01-01/2024-03-05, ${REPLACES}`,
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          'slug: wrong, measure: arrivals, value: 1, period: 2025, withdrawn: { on: 2026-01-01, reason: Misread., replacedBy: wrong-too }',
          'slug: wrong-too, measure: arrivals, value: 2, period: 2025, withdrawn: { on: 2026-01-02, reason: Misread. }',
        ),
      },
    ],
  },
  *check(content) {
    const successors = new Map<string, string>()
    for (const statistic of content.statistics) {
      const { source, path } = statistic
      const faults = {
        replaces: findReplacementFault(content, statistic, successors),
        withdrawn: findWithdrawalFault(content, statistic),
      }
      for (const [field, message] of Object.entries(faults)) {
        if (!message) continue
        const place = placeOfPath(source, [...path, field])
        yield { file: source.file, place, message }
      }
    }
  },
}

function findReplacementFault(
  content: Content,
  statistic: StatisticEntry,
  successors: Map<string, string>,
): string | null {
  const { slug, fields } = statistic
  const old = fields.replaces && getRecord(content, 'statistics', fields.replaces.statistic)
  if (!old) return null
  const other = successors.get(old.slug)
  successors.set(old.slug, other ?? slug)
  if (other) {
    return `${other} already takes the place of ${old.slug}. Let this one replace ${other}, or remove replaces.`
  }
  if (old.fields.measure !== fields.measure) {
    return `${old.slug} counts another measure. Replace a statistic of the same measure, or remove replaces.`
  }
  const [span, oldSpan] = [spanOfStatistic(statistic), spanOfStatistic(old)]
  const isSame = !span || !oldSpan || (span.from === oldSpan.from && span.to === oldSpan.to)
  return isSame
    ? null
    : `${old.slug} is about another period. Replace a statistic of the same period, or remove replaces.`
}

function findWithdrawalFault(content: Content, { fields }: StatisticEntry): string | null {
  const slug = fields.withdrawn?.replacedBy
  const next = slug === undefined ? null : getRecord(content, 'statistics', slug)
  return next?.fields.withdrawn
    ? `${next.slug} is withdrawn itself. Name a statistic that stands, or none.`
    : null
}
