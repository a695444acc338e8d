import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { ReplacementReason } from '@/lib/statistic/statistic-schema'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import type {
  ChainedStatistic,
  FollowedStatistic,
  SuccessionStep,
} from '@/lib/statistic/succession'

const REASON_WORDS: Record<ReplacementReason, string> = {
  'scheduled-revision': 'in a scheduled revision',
  correction: 'in a correction',
  redefinition: 'because what is counted was redefined',
}

/** What is said of the end of a chain: how it is introduced, and how late its count is. */
export type SuccessionWords = { now: string; latest: string }

/** Of the chain as far as we know it. */
export const WORDS_OF_TODAY: SuccessionWords = {
  now: 'now',
  latest: 'at the last count that we hold',
}

/** Of the chain as far as it was known on a day, after which it may have gone on. */
export const WORDS_OF_A_DAY: SuccessionWords = {
  now: 'then',
  latest: 'at the last count known by that day',
}

/** One sentence in three parts, so that the number in the middle can lead to its page. */
export type SuccessionSentence = {
  was: string
  /** What counts now; null where nothing took the place of a mistake. */
  now: StatisticReference | null
  rest: string
}

/**
 * What became of a statistic: "Was 3,434 to 5 March 2025, now over 20,000 at the last count that
 * we hold, by 11 July 2025." Null where it stands as it is. "By" says that a day is inferred.
 */
export function describeSuccession(
  statistic: FollowedStatistic,
  words = WORDS_OF_TODAY,
): SuccessionSentence | null {
  const { succession } = statistic
  const [first] = succession
  if (!first) return null
  const now = succession.findLast(({ to }) => to !== null)?.to ?? null
  const isCount = succession.some(({ kind }) => kind === 'later-reading')
  const end = first.kind === 'later-reading' ? formatEnd(statistic) : null
  const lastEnd = isCount && now ? formatEnd(now) : null
  const isOneEnd = end !== null && end === lastEnd
  const changes = succession.flatMap((step) => formatChange(step, now) ?? [])
  return {
    was: `Was ${formatStatistic(statistic)}${isOneEnd ? '' : joinWords(end)}`,
    now,
    rest: [
      isCount ? ` ${words.latest}` : '',
      lastEnd === null ? '' : `,${isOneEnd ? ' both' : ''} ${lastEnd}`,
      changes.length === 0 ? '.' : `: ${changes.join(', then ')}.`,
    ].join(''),
  }
}

/** The same as plain text, for lists of data; null where the statistic stands as it is. */
export function formatSuccession(statistic: FollowedStatistic): string | null {
  const sentence = describeSuccession(statistic)
  if (!sentence) return null
  const { was, now, rest } = sentence
  return `${was}${now ? `, now ${formatStatistic(now)}` : ''}${rest}`
}

/**
 * The same from the side of what followed, with the number of the earlier one between the two
 * parts: "Took the place of 3,434, replaced on 11 July 2025 in a correction."
 */
export function describePredecessor(
  earlier: ChainedStatistic,
  step: SuccessionStep,
): { before: string; rest: string } {
  const change = formatChange(step, step.to)
  return change === null
    ? { before: 'Reads further than', rest: `${joinWords(formatEnd(earlier))}.` }
    : { before: 'Took the place of', rest: `, ${change}.` }
}

/** Null for a later reading, after which the earlier is still true of its day. */
function formatChange(step: SuccessionStep, now: StatisticReference | null): string | null {
  if (step.kind === 'later-reading') return null
  const next = step.to && step.to.slug !== now?.slug ? formatStatistic(step.to) : null
  if (step.kind === 'replaced') {
    return `replaced${next ? ` with ${next}` : ''} ${formatPublicationDay(step.to)} ${REASON_WORDS[step.reason]}`
  }
  const instead =
    step.to === null ? ', and nothing took its place' : next ? `, with ${next} in its place` : ''
  return `withdrawn on ${formatCalendarDate(step.date)} as our own mistake${instead}`
}

/** "to 5 March 2025", or "by 11 July 2025" where it ends with a source whose day is inferred. */
function formatEnd({ period, source }: ChainedStatistic): string | null {
  const end = period.split('/').at(-1) ?? ''
  if (end === '..' || end === 'not-stated') return null
  if (end !== 'publication') return `to ${formatCalendarDate(end)}`
  return `${source.isDated ? 'to' : 'by'} ${formatCalendarDate(source.publishedTo)}`
}

function formatPublicationDay({ source }: ChainedStatistic): string {
  return `${source.isDated ? 'on' : 'by'} ${formatCalendarDate(source.publishedTo)}`
}

function joinWords(words: string | null): string {
  return words === null ? '' : ` ${words}`
}
