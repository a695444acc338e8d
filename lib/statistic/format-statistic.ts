import type { Nature, Precision } from '@/lib/statistic/statistic-schema'
import { type Unit, UNITS } from '@/lib/statistic/units'

/** What is needed of a statistic to write it out. */
export type FormattedStatistic = {
  written: string
  highWritten: string | null
  unit: Unit
  precision: Precision | null
}

const PRECISION_WORDS: Record<Precision, string> = {
  about: 'about',
  over: 'over',
  'at-least': 'at least',
  'up-to': 'up to',
  nearly: 'nearly',
}

const NATURE_WORDS: Record<Nature, string> = {
  agreed: 'Agreed, not counted',
  planned: 'Planned, not counted',
}

/** "over 20,000", "up to €72.2 million", "15%": as exactly as the source gives it, without the unit's word. */
export function formatStatistic(statistic: FormattedStatistic): string {
  const { precision } = statistic
  const value = formatValue(statistic)
  return precision === null ? value : `${PRECISION_WORDS[precision]} ${value}`
}

/** The number alone, with the digits of its source: "3,434", "−5%", "€72.2 million", "10,000–12,000". */
export function formatValue({ written, highWritten, unit }: FormattedStatistic): string {
  const sign = written.startsWith('-') ? '−' : ''
  const low = groupDigits(written.replace('-', ''))
  const value = highWritten === null ? low : `${low}–${groupDigits(highWritten.replace('-', '−'))}`
  if (unit === 'euros') return `${sign}€${value}`
  return unit === 'percent' ? `${sign}${value}%` : `${sign}${value}`
}

/** "over 20,000 people": the number with the word of its unit, for where no label says it. */
export function formatWithUnit(statistic: FormattedStatistic): string {
  const { one, many } = UNITS[statistic.unit]
  const word = statistic.written === '1' && statistic.highWritten === null ? one : many
  return [formatStatistic(statistic), word].filter((part) => part !== '').join(' ')
}

/** "over", "up to" and so on, or null where the number stands bare. */
export function formatPrecision(precision: Precision | null): string | null {
  return precision === null ? null : PRECISION_WORDS[precision]
}

/** Says that a number was promised and not counted; null where it was counted. */
export function formatNature(nature: Nature | null): string | null {
  return nature === null ? null : NATURE_WORDS[nature]
}

/** `10031` → "10,031", `72.2 million` → "72.2 million". */
function groupDigits(written: string): string {
  return written.replace(/\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','))
}
