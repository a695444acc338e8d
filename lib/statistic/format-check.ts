import {
  type FormattedStatistic,
  formatStatistic,
  formatWithUnit,
} from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { computeChange, type Verdict } from '@/lib/statistic/change-verdict'

const VERDICT_WORDS: Record<Verdict['verdict'], string> = {
  agrees: 'Agrees',
  differs: 'Differs',
  'cannot-be-checked': 'Cannot be checked',
}

/** Always a word, never a colour alone. */
export function formatVerdict({ verdict }: Verdict): string {
  return VERDICT_WORDS[verdict]
}

/** "+15.1%": our arithmetic, with one decimal more than the source states; a dash where there is none. */
export function formatComputed(statistic: Statistic): string {
  const computed = statistic.change?.check.computed ?? null
  if (computed === null) return '–'
  const size = roundBeyond(statistic, Math.abs(computed))
  if (statistic.unit === 'times') return `${size} times`
  const signed = `${signOf(computed, size)}${size}`
  return statistic.unit === 'percent' ? `${signed}%` : `${signed} points`
}

/** "+15.1%": how much one value is more or less than another, to one decimal. */
export function formatDifference(from: number, to: number): string {
  const computed = computeChange(from, to, 'percent')
  const size = Math.abs(computed).toFixed(1)
  return `${signOf(computed, size)}${size}%`
}

/** With one decimal more than the source states; nothing below nought that rounds to it. */
function roundBeyond({ written }: FormattedStatistic, computed: number): string {
  const decimals = (written.split('.')[1]?.length ?? 0) + 1
  return computed.toFixed(decimals).replace(/^-(?=[0.]+$)/, '')
}

/** What rounds to nothing goes neither up nor down. */
function signOf(computed: number, size: string): string {
  if (Number(size) === 0) return ''
  return computed < 0 ? '−' : '+'
}

/** "The source says 17%, the figures give 15.1%": what a reader is told of a sum that does not come out. */
export function formatDiffering(stated: FormattedStatistic, computed: number): string {
  const written = roundBeyond(stated, computed)
  const own = { written, highWritten: null, unit: stated.unit, precision: null }
  return `The source says ${formatWithUnit(stated)}, the figures give ${formatWithUnit(own)}`
}

/** The same of a statistic: null where it states no change, or one that is not known to be wrong. */
export function formatDifferingChange(statistic: Statistic): string | null {
  const check = statistic.change?.check
  return check?.verdict === 'differs' ? formatDiffering(statistic, check.computed) : null
}

/**
 * "3,434 against 2,983 is +15.1%. The source says 15%. Agrees." Or, where it does not: "The source
 * says 17%, the figures give 15.1%: 3,434 against 2,983." Null where nothing is compared.
 */
export function formatCheck(statistic: Statistic): string | null {
  const { change } = statistic
  if (!change) return null
  const { from, to, check } = change
  const stated = `The source says ${formatWithUnit(statistic)}.`
  if (!from || !to || check.computed === null) {
    return `${check.reason ?? 'There is nothing to compare'}; we cannot check it. ${stated}`
  }
  const compared = `${formatStatistic(to)} against ${formatStatistic(from)}`
  const differing = formatDifferingChange(statistic)
  if (differing !== null) return `${differing}: ${compared}.`
  const sum = `${compared} is ${formatComputed(statistic)}.`
  const end = check.reason === null ? '' : ` ${check.reason}.`
  return `${sum} ${stated} ${formatVerdict(check)}.${end}`
}
