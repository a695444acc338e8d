import { spanOfDate } from '@/lib/calendar-date'
import type { Status } from '@/lib/statistic/statistic-status'

/** A statistic that has what a question asks for, as far as choosing among several needs it. */
export type Candidate = {
  slug: string
  /** Slug and title of what is counted. */
  measure: string
  title: string
  /** Words that sentences use for what is counted. */
  words: string[]
  unit: string
  /** True for a count that goes on from the start of a day, month or year. */
  isCumulative: boolean
  status: Status
  periodFrom: string | null
  periodTo: string | null
  /** True where all that was asked for stands in the title of the measure or among its words. */
  isNamed: boolean
}

/** A reading of less than this part of the time asked for says little of it. */
const LEAST_PART = 0.1

/**
 * The reading that answers a question, of those that have its words; null where two or more
 * different things may be meant, or where none is about the time asked for. Without a time it is
 * the latest.
 */
export function chooseReading(candidates: Candidate[], asked: string | null): Candidate | null {
  const named = candidates.filter(({ isNamed }) => isNamed)
  const likely = named.length > 0 ? named : candidates
  const [first] = likely
  if (!first || !likely.every((other) => isAlike(first, other))) return null
  return asked === null ? findLatest(likely) : findFitting(likely, asked)
}

/**
 * The count of a day, a month and a year are measures of their own, and say the same thing of
 * each: their titles begin alike, and most of their words are the same.
 */
function isAlike(one: Candidate, other: Candidate): boolean {
  if (one.measure === other.measure) return true
  const common = one.words.filter((word) => other.words.includes(word)).length
  return (
    one.unit === other.unit &&
    beginningOf(one.title) === beginningOf(other.title) &&
    common > Math.max(one.words.length, other.words.length) / 2
  )
}

/** The first two words. */
function beginningOf(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 2).join(' ')
}

function findLatest(candidates: Candidate[]): Candidate | null {
  const [latest] = [...candidates].sort(compareLatest)
  return latest ?? null
}

function findFitting(candidates: Candidate[], asked: string): Candidate | null {
  const span = spanOfDate(asked)
  const [best] = candidates
    .map((candidate) => ({ candidate, fit: fitOf(candidate, span) }))
    .filter(({ fit }) => fit >= LEAST_PART)
    .sort((one, other) => other.fit - one.fit || compareLatest(one.candidate, other.candidate))
  return best?.candidate ?? null
}

/**
 * How well a period fits the time asked for: 2 where it is the same, above 1 for the part of it
 * that a period within it fills, below 1 for the part that it is of a longer one. A running total
 * of a longer time says nothing of a part of it.
 */
function fitOf(
  { isCumulative, periodFrom, periodTo }: Candidate,
  { from, to }: { from: string; to: string },
): number {
  if (periodFrom === null || periodTo === null) return 0
  const part = daysIn(periodFrom, periodTo) / daysIn(from, to)
  if (periodFrom >= from && periodTo <= to) return part < LEAST_PART ? 0 : 1 + part
  if (periodFrom <= from && periodTo >= to && !isCumulative) return 1 / part
  return 0
}

function daysIn(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
}

/** What stands as it is comes first, then the latest. */
function compareLatest(one: Candidate, other: Candidate): number {
  const isCurrent = ({ status }: Candidate) => Number(status === 'current')
  const [ofOne, ofOther] = [one.periodTo ?? '', other.periodTo ?? '']
  if (isCurrent(one) !== isCurrent(other)) return isCurrent(other) - isCurrent(one)
  if (ofOne !== ofOther) return ofOne < ofOther ? 1 : -1
  return one.slug < other.slug ? -1 : 1
}
