import { type FormattedStatistic, formatStatistic } from '@/lib/statistic/format-statistic'

/** What a text has to say: a statistic, as its file has it. */
export type StatedFigure = FormattedStatistic & {
  value: number
  /** The upper end of a range; null where there is one number. */
  high: number | null
  /** True for a change that a source states, so that more and less matter. */
  isChange: boolean
}

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9 } as const

/** The number as a sentence says it, ready to be pasted: "over 30,000", "15% higher". */
export function formatFigure(stated: StatedFigure): string {
  if (!stated.isChange) return formatStatistic(stated) + wordOf(stated)
  const text = formatStatistic({ ...stated, written: stated.written.replace('-', '') })
  const direction = stated.unit === 'times' ? '' : stated.value < 0 ? ' lower' : ' higher'
  return `${text}${wordOf(stated)}${direction}`
}

/** The size of the last digit that a statistic's file gives: 100,000 for `72.2 million`. */
export function digitStepOf({ written }: Pick<StatedFigure, 'written'>): number {
  const [digits = '', word] = written.split(' ')
  const scale = word !== undefined && word in SCALES ? SCALES[word as keyof typeof SCALES] : 1 // checked by `in`
  return scale / 10 ** (digits.split('.')[1]?.length ?? 0)
}

function wordOf({ unit }: StatedFigure): string {
  if (unit === 'percentage-points') return ' percentage points'
  return unit === 'times' ? ' times' : ''
}
