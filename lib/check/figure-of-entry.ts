import type { Content } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { unitOf } from '@/lib/check/statistic-index'
import type { StatedFigure } from '@/lib/figure/stated-figure'

/** What a text has to say of a statistic; null where its file leaves that open. */
export function figureOfEntry(content: Content, statistic: StatisticEntry): StatedFigure | null {
  const { value, high, precision, change } = statistic.fields
  const unit = unitOf(content, statistic)
  if (!value || unit === null) return null
  return {
    value: value.value,
    written: value.written,
    high: high?.value ?? null,
    highWritten: high?.written ?? null,
    unit,
    precision: precision ?? null,
    isChange: change !== undefined,
  }
}
