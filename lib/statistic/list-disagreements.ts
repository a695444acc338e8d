import { readLocator } from '@/lib/evidence/read-locator'
import { isClosedSpan } from '@/lib/statistic/same-calendar-span'
import { areCompatible, statedInterval } from '@/lib/statistic/stated-interval'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'

/** Two or more statistics about the same thing that cannot all be true as they are worded. */
export type Disagreement = { key: string; statistics: [Statistic, ...Statistic[]] }

/**
 * Where sources contradict each other: the latest period first, and within a disagreement the
 * smallest value first. Only what stands is compared, and only with what is about the very same
 * days or the same two readings; see docs/decisions/0025-what-counts-as-a-disagreement.md.
 */
export function listDisagreements(statistics: Statistic[]): Disagreement[] {
  const bySubject = new Map<string, Statistic[]>()
  for (const statistic of statistics) {
    const subject = subjectOf(statistic)
    if (subject) bySubject.set(subject, [...(bySubject.get(subject) ?? []), statistic])
  }
  return [...bySubject]
    .map(([key, alike]) => ({
      key,
      statistics: alike
        .filter((one) => alike.some((other) => contradicts(one, other)))
        .toSorted(compareStatistics),
    }))
    .filter(isDisagreement)
    .sort(comparePlaces)
}

/** Those of some statistics that contradict one of them, the smallest value first. */
export function listRivals(statistic: Statistic, others: Statistic[]): Statistic[] {
  const subject = subjectOf(statistic)
  if (subject === null) return []
  return others
    .filter((other) => subjectOf(other) === subject && contradicts(statistic, other))
    .toSorted(compareStatistics)
}

/** True of two statistics about one subject that no value makes true together. */
function contradicts(one: Statistic, other: Statistic): boolean {
  return !isSameStatement(one, other) && !areCompatible(statedInterval(one), statedInterval(other))
}

/**
 * What a statistic is about, as a text that is the same for all that are about it. Null where it
 * no longer stands, and where its days are not known: "since last summer" may begin on any day,
 * and what ends with an undated source on any of several.
 */
function subjectOf({ change, ...statistic }: Statistic): string | null {
  const { measure, nature, source, status, unit } = statistic
  const days = change
    ? change.from && change.to && `${describeReading(change.from)} ${describeReading(change.to)}`
    : describeDays(statistic, source.isDated)
  const stands = status !== 'withdrawn' && status !== 'replaced'
  return stands && days ? [measure.slug, unit, nature ?? 'counted', days].join(' ') : null
}

/** A reading by its days, or by its name where they are not known. */
function describeReading(reading: StatisticReference): string {
  return describeDays(reading, false) ?? reading.slug
}

function describeDays(
  span: Pick<Statistic, 'period' | 'periodFrom' | 'periodTo'>,
  isEndKnown: boolean,
): string | null {
  const isClosed = isClosedSpan(span) && (isEndKnown || !span.period.endsWith('/publication'))
  return isClosed ? `${span.periodTo} ${span.periodFrom}` : null
}

/** One passage of one source in one voice does not contradict itself. */
function isSameStatement(one: Statistic, other: Statistic): boolean {
  return (
    one.source.slug === other.source.slug &&
    one.statedBy?.slug === other.statedBy?.slug &&
    isSamePlace(one.locator, other.locator)
  )
}

function isSamePlace(one: string, other: string): boolean {
  const [paragraphs, others] = [readLocator(one), readLocator(other)]
  if (!paragraphs || !others) return one === other
  return paragraphs.some((paragraph) => others.includes(paragraph))
}

function isDisagreement(group: { key: string; statistics: Statistic[] }): group is Disagreement {
  return group.statistics.length > 1
}

function compareStatistics(one: Statistic, other: Statistic): number {
  return one.value - other.value || (one.slug < other.slug ? -1 : 1)
}

function comparePlaces(one: Disagreement, other: Disagreement): number {
  const end = ({ statistics: [first] }: Disagreement) => first.periodTo ?? ''
  if (end(one) !== end(other)) return end(one) > end(other) ? -1 : 1
  return one.key < other.key ? -1 : 1
}
