import { type DaySpan, spanOfDate, spanOfPeriod } from '@/lib/calendar-date'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'

/** The days on which a source can have been published; null where its file does not say. */
export function publicationOf({ fields }: StatisticEntry['source']): DaySpan | null {
  const date = fields.published ?? fields.publishedBetween
  return date === undefined ? null : spanOfDate(date)
}

/** The days that a statistic is about; null where its file, or its source's, does not say. */
export function spanOfStatistic({ fields, source }: StatisticEntry): DaySpan | null {
  const publication = publicationOf(source)
  return fields.period === undefined || !publication?.to
    ? null
    : spanOfPeriod(fields.period, publication.to)
}
