import type { Nature } from '@/lib/statistic/statistic-schema'
import type { Status } from '@/lib/statistic/statistic-status'

/** What is needed of a statistic to tell whether it is the latest reading. Days are `YYYY-MM-DD`. */
export type DatedReading = {
  slug: string
  value: number
  periodTo: string | null
  /** What a stated change compares; null for a reading. */
  change: object | null
  nature: Nature | null
  status: Status
}

/**
 * The statistics of a measure that end last: one where there is a latest reading, several where
 * neither is the later, none where the measure has no reading. A stated change, and what is
 * withdrawn or replaced, is never among them; what was promised is only where nothing was
 * counted. Of running totals that end together the greater is the later.
 */
export function listLatestReadings<Reading extends DatedReading>(
  statistics: Reading[],
  isCumulative: boolean,
): Reading[] {
  const readings = statistics.filter(
    ({ change, status }) => change === null && status !== 'withdrawn' && status !== 'replaced',
  )
  const counted = readings.filter(({ nature }) => nature === null)
  const ranked = (counted.length > 0 ? counted : readings).toSorted(compareReadings)
  const [first] = ranked
  return isCumulative
    ? ranked.slice(0, 1)
    : ranked.filter(({ periodTo }) => periodTo === first?.periodTo)
}

/** The latest reading of a measure; null where there is none, or where neither of two is the later. */
export function findLatestReading<Reading extends DatedReading>(
  statistics: Reading[],
  isCumulative: boolean,
): Reading | null {
  const [first, second] = listLatestReadings(statistics, isCumulative)
  return second ? null : (first ?? null)
}

/** The latest end first, then the greater value; never the same, whatever the order of the files. */
function compareReadings(one: DatedReading, other: DatedReading): number {
  const [end, otherEnd] = [one.periodTo ?? '', other.periodTo ?? '']
  if (end !== otherEnd) return end < otherEnd ? 1 : -1
  return other.value - one.value || (one.slug < other.slug ? -1 : 1)
}
