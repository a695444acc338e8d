import type { Status } from '@/lib/statistic/statistic-status'

/** Where a figure stands: the status of its statistic, or our own arithmetic. */
export type MarkStatus = Status | 'calculated'

/** The word that always stands beside a mark in lists. */
export const STATUS_WORDS: Record<MarkStatus, string> = {
  current: 'Current',
  'later-reading': 'Later reading held',
  replaced: 'Replaced',
  questioned: 'Questioned',
  withdrawn: 'Withdrawn',
  calculated: 'Calculated',
}
