import { type Content, getRecord } from '@/lib/check/reading/content'
import { indexStatistics } from '@/lib/check/statistic-index'
import type { NumberText } from '@/lib/figure/number-text'

/** Units of what is summed up or compared, and not counted one by one. */
const AMOUNTS: ReadonlySet<string> = new Set([
  ...['euros', 'years', 'percent', 'percentage-points', 'times', 'activity-not-defined'],
])

/**
 * True for a number that wants a statistic. A number word below eleven is one where a measure's
 * word follows, "five arrivals", save where the measure counts nothing one by one: "two payments"
 * are no euros, "three sentences" no years.
 */
export function isCountedFigure(content: Content, { kind, after }: NumberText): boolean {
  if (kind !== 'word') return kind === 'figure'
  const measures = indexStatistics(content).measuresOfWord.get(after) ?? []
  return [...measures].some((slug) => {
    const unit = getRecord(content, 'measures', slug)?.fields.unit
    return unit !== undefined && !AMOUNTS.has(unit)
  })
}
