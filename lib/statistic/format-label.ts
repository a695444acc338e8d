import { formatPeriod } from '@/lib/format-calendar-date'
import { formatSource } from '@/lib/source/format-source'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import { formatStatus } from '@/lib/statistic/format-status'
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

/** The same for whoever names the number elsewhere: of one that no longer counts, it says so. */
export function formatCitedTitle(statistic: Statistic): string {
  const { status } = statistic
  const counts = status !== 'withdrawn' && status !== 'replaced'
  return counts ? formatTitle(statistic) : `${formatTitle(statistic)}, ${formatStatus(status)}`
}

/** A statistic in a sentence or two: what it is, where it stands, and that it no longer counts. */
export function describeStatistic(statistic: Statistic): string {
  const { locator, source, status } = statistic
  const place = `${formatSource(source)}, ${locator}`
  const title = formatTitle(statistic)
  if (status === 'withdrawn') {
    return `${title}, as we had read it in ${place}. We withdrew it as our own mistake.`
  }
  const stated = `${title}, as stated in ${place}.`
  return status === 'replaced' ? `${stated} Another number has taken its place since.` : stated
}
