import { STATUS_WORDS } from '@/lib/statistic/format-status'
import type { Status } from '@/lib/statistic/statistic-status'

/** Where a figure stands: the status of its statistic, or our own arithmetic. */
export type MarkStatus = Status | 'calculated'

/** The word that always stands beside a mark in lists. */
export const MARK_WORDS: Record<MarkStatus, string> = { ...STATUS_WORDS, calculated: 'Calculated' }
