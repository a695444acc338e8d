import type { ChartReading, ReadingShape } from '@/lib/chart/chart-reading'
import { formatPeriod } from '@/lib/format-calendar-date'
import type { Cumulative } from '@/lib/measure/measure-schema'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { Precision } from '@/lib/statistic/statistic-schema'

const SHAPES: Record<Precision, ReadingShape> = {
  about: 'approximate',
  nearly: 'approximate',
  over: 'lower-bound',
  'at-least': 'lower-bound',
  'up-to': 'upper-bound',
}

/**
 * The readings that one chart can show: of a running total those of the latest year, of
 * anything else all. Withdrawn and replaced ones are not drawn.
 */
export function listChartedReadings(
  readings: Statistic[],
  cumulative: Cumulative | null,
): Statistic[] {
  const standing = readings.filter(({ status }) => status !== 'withdrawn' && status !== 'replaced')
  if (cumulative !== 'year') return standing
  const start = standing[0]?.periodFrom ?? null
  return standing.filter(({ periodFrom }) => periodFrom === start)
}

/** A reading as a chart draws it. */
export function chartReading(statistic: Statistic): ChartReading {
  const { slug, value, period, precision, source, periodTo, knownFrom } = statistic
  const isEndUncertain = period.endsWith('/publication') && !source.isDated
  return {
    slug,
    label: formatStatistic(statistic),
    dateLabel: isEndUncertain ? 'end of period inferred' : formatPeriod(period),
    value,
    from: isEndUncertain ? source.publishedFrom : null,
    to: periodTo ?? knownFrom,
    shape: precision === null ? 'exact' : SHAPES[precision],
  }
}
