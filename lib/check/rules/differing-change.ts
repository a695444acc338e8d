import { comparedReadingOf } from '@/lib/check/compared-reading'
import { exampleSource } from '@/lib/check/example-files'
import { type Content, getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import { checkChange } from '@/lib/statistic/change-verdict'
import { formatDiffering } from '@/lib/statistic/format-check'

const CHANGE =
  'measure: arrivals, unit: percent, change: { from: arrivals-2024, to: arrivals-2025 }'

/** Warns of a change that a source states and that its own readings do not give. */
export const differingChange: Rule = {
  name: 'differing-change',
  reason: 'Either we misread the source or its sum is wrong, which readers are told.',
  isWarning: true,
  examples: {
    right: [{ 'sources/report.yaml': exampleSource(`slug: rise, value: 15.1, ${CHANGE}`) }],
    wrong: [{ 'sources/report.yaml': exampleSource(`slug: rise, value: 17, ${CHANGE}`) }],
  },
  *check(content) {
    for (const statistic of content.statistics) {
      const message = findDifference(content, statistic)
      const { source, path } = statistic
      if (message)
        yield { file: source.file, place: placeOfPath(source, [...path, 'value']), message }
    }
  },
}

function findDifference(content: Content, { fields }: StatisticEntry): string | null {
  const { change, value, high, unit, precision = null } = fields
  if (!change || !value || !unit) return null
  const stated = {
    written: value.written,
    highWritten: high?.written ?? null,
    unit,
    precision,
  }
  const { verdict, computed } = checkChange(
    stated,
    readingOf(content, change.from),
    readingOf(content, change.to),
  )
  if (verdict !== 'differs') return null
  return `${formatDiffering(stated, computed)}. Compare it with the source; if it stands there, leave it, and readers are shown both.`
}

function readingOf(content: Content, slug: string) {
  const statistic = getRecord(content, 'statistics', slug)
  return statistic ? comparedReadingOf(statistic) : null
}
