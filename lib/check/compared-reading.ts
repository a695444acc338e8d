import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { spanOfStatistic } from '@/lib/check/statistic-span'
import type { ComparedReading } from '@/lib/statistic/change-verdict'

/** One side of a comparison; null where its file leaves its value or measure open. */
export function comparedReadingOf(statistic: StatisticEntry): ComparedReading | null {
  const { value, high, precision, measure } = statistic.fields
  if (!value || measure === undefined) return null
  const span = spanOfStatistic(statistic)
  return {
    value: value.value,
    highWritten: high?.written ?? null,
    precision: precision ?? null,
    measure,
    periodFrom: span?.from ?? null,
    periodTo: span?.to ?? null,
  }
}
