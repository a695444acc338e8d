import { comparedReadingOf } from '@/lib/check/compared-reading'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { unitOf } from '@/lib/check/statistic-index'
import { isClosedSpan, isSameCalendarSpan } from '@/lib/statistic/same-calendar-span'

/** Why two readings are not simply comparable. */
export type ComparisonObstacle = {
  /** What differs, as a sentence. */
  fault: string
  /** What readers would have to be told; null where no caveat makes them comparable. */
  caveat: string | null
}

/**
 * The first thing that stands between two readings, what cannot be overcome before what can;
 * null where they are of one measure, exact, counted alike and over the same days of the year.
 */
export function findComparisonObstacle(
  content: Content,
  from: StatisticEntry,
  to: StatisticEntry,
): ComparisonObstacle | null {
  const fault = findContradiction(content, from, to)
  return fault === null ? findDifference(from, to) : { fault, caveat: null }
}

function findContradiction(content: Content, from: StatisticEntry, to: StatisticEntry) {
  if (from.slug === to.slug) return 'Both sides are the same reading.'
  const change = [from, to].find(({ fields }) => fields.change)
  if (change) return `${change.slug} is a change itself and no reading.`
  if (unitOf(content, from) !== unitOf(content, to)) {
    return 'The two readings are of different units.'
  }
  const [measure = '', other = ''] = [from.fields.measure, to.fields.measure]
  const because = findWarning(content, measure, other) ?? findWarning(content, other, measure)
  return because === null
    ? null
    : `The measure ${measure} must not be compared with ${other}: ${because.replace(/\.?$/, '.')}`
}

/** What the file of a measure says against comparing it with another. */
function findWarning(content: Content, measure: string, other: string): string | null {
  const warnings = getRecord(content, 'measures', measure)?.fields.notComparableWith ?? []
  return warnings.find((warning) => warning.measure === other)?.because ?? null
}

function findDifference(one: StatisticEntry, other: StatisticEntry): ComparisonObstacle | null {
  const [from, to] = [comparedReadingOf(one), comparedReadingOf(other)]
  if (!from || !to) return null
  if (from.measure !== to.measure) {
    return {
      fault: 'The two readings are of different measures.',
      caveat: 'The two readings do not count the same thing.',
    }
  }
  if ((one.fields.nature === undefined) !== (other.fields.nature === undefined)) {
    return {
      fault: 'One of the two readings was promised and not counted.',
      caveat: 'One of the two numbers was promised and not counted.',
    }
  }
  if (!isClosedSpan(from) || !isClosedSpan(to)) {
    return {
      fault: 'The days that one of the two readings covers are not known.',
      caveat: 'The days that one of the two readings covers are not known.',
    }
  }
  if (!isSameCalendarSpan(from, to)) {
    return {
      fault: 'The two readings cover different spans of the year.',
      caveat: 'The two readings do not cover the same days of the year.',
    }
  }
  return (from.highWritten ?? to.highWritten ?? from.precision ?? to.precision) !== null
    ? {
        fault: 'One of the two readings is given only roughly.',
        caveat: 'One of the two readings is given only roughly.',
      }
    : null
}
