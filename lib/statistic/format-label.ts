import { formatPeriod } from '@/lib/format-calendar-date'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What a statistic is, without its value: "Small-boat arrivals, year to date", or a change in it. */
export function formatLabel({ measure, change }: Pick<Statistic, 'measure' | 'change'>): string {
  if (!change) return measure.title
  const base = change.from ? `on ${formatPeriod(change.from.period)}` : '(base not stated)'
  return `${measure.title}: change ${base}`
}

/** The whole of a statistic on one line: "Small-boat arrivals, year to date: 3,434 people (1 January – 5 March 2025)". */
export function formatTitle(statistic: Statistic): string {
  const period = formatPeriod(statistic.period)
  const when = statistic.period === 'not-stated' ? 'period not stated' : period
  return `${formatLabel(statistic)}: ${formatWithUnit(statistic)} (${when})`
}
