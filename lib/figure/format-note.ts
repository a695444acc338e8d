import type { FigureNote } from '@/lib/figure/figure-note'
import { formatCheck, formatDifference } from '@/lib/statistic/format-check'
import { formatStatistic } from '@/lib/statistic/format-statistic'

/** What our arithmetic says of a figure: the sum behind it, or the check of a stated change; null for a plain reading. */
export function formatNoteCheck({ base, statistic }: FigureNote): string | null {
  if (base === null) return formatCheck(statistic)
  const from = `Worked out from ${formatStatistic(base)} and ${formatStatistic(statistic)}.`
  const isRough = [base, statistic].some(
    ({ highWritten, precision }) => highWritten !== null || precision !== null,
  )
  if (isRough) return `${from} The sum is ours, and no more exact than these.`
  if (base.value === 0) return `${from} The sum is ours.`
  const sum = `${formatStatistic(statistic)} against ${formatStatistic(base)}`
  return `${sum} is ${formatDifference(base.value, statistic.value)}. The sum is ours.`
}
