import type { CalendarDate } from '@/lib/calendar-date'
import type { Measure } from '@/lib/measure/measure-queries'
import { findLatestReading } from '@/lib/statistic/latest-reading'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { type FollowedStatistic, hasSuccession } from '@/lib/statistic/succession'

/** A measure as it was known on a day, and what is left out of it. Its texts are those of today. */
export type KnownMeasure = {
  day: CalendarDate
  /** With the readings and changes that were known by then, each as it stood. */
  measure: Measure
  /** Those of them that others had followed by then. */
  followed: FollowedStatistic[]
  /** How many of its statistics stand in a source that was certainly published later. */
  laterCount: number
  /** Those of which it is not certain that their source was out by then. */
  uncertain: Statistic[]
  /** The statistic that was known first; null where the measure has none that stands. */
  first: Statistic | null
}

/**
 * What is shown of a measure as known on a day. `known` are those of its statistics that were
 * known by then, as they stood, each with what had followed it. A withdrawn statistic is neither shown nor counted.
 */
export function makeKnownMeasure(
  measure: Measure,
  known: FollowedStatistic[],
  day: CalendarDate,
): KnownMeasure {
  const { changes, cumulative, readings } = measure
  const standing = [...readings, ...changes].filter(({ withdrawal }) => withdrawal === null)
  const unknown = standing.filter(({ knownFrom }) => knownFrom > day)
  const uncertain = unknown.filter(({ source }) => source.publishedFrom <= day)
  return {
    ...{ day, uncertain, followed: known.filter(hasSuccession) },
    measure: {
      ...measure,
      readings: known.filter(({ change }) => change === null),
      changes: known.filter(({ change }) => change !== null),
      latest: findLatestReading(known, cumulative !== null),
    },
    laterCount: unknown.length - uncertain.length,
    first: standing.toSorted(byKnownFrom)[0] ?? null,
  }
}

function byKnownFrom(one: Statistic, other: Statistic): number {
  return one.knownFrom < other.knownFrom ? -1 : one.knownFrom > other.knownFrom ? 1 : 0
}
