import type { Status } from '@/lib/statistic/statistic-status'

/** What a reader is told of where a statistic stands; a word of its own for each status. */
export const STATUS_WORDS: Record<Status, string> = {
  current: 'Current',
  'later-reading': 'Later reading held',
  replaced: 'Replaced',
  questioned: 'Questioned',
  withdrawn: 'Withdrawn',
}

/** "later reading held": where a statistic stands, for a place in the middle of a line. */
export function formatStatus(status: Status): string {
  return STATUS_WORDS[status].toLowerCase()
}
