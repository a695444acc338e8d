import { formatStatistic, formatWithUnit } from '@/lib/statistic/format-statistic'
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
  const decimals = (statistic.written.split('.')[1]?.length ?? 0) + 1
  const size = Math.abs(computed).toFixed(decimals)
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

/** What rounds to nothing goes neither up nor down. */
function signOf(computed: number, size: string): string {
  if (Number(size) === 0) return ''
  return computed < 0 ? '−' : '+'
}

/** "3,434 against 2,983 is +15.1%. The source says 15%. Agrees." Null where nothing is compared. */
export function formatCheck(statistic: Statistic): string | null {
  const { change } = statistic
  if (!change) return null
  const { from, to, check } = change
  const stated = `The source says ${formatWithUnit(statistic)}.`
  if (!from || !to || check.computed === null) {
    return `${check.reason ?? 'There is nothing to compare'}; we cannot check it. ${stated}`
  }
  const sum = `${formatStatistic(to)} against ${formatStatistic(from)} is ${formatComputed(statistic)}.`
  const end = check.reason === null ? '' : ` ${check.reason}.`
  return `${sum} ${stated} ${formatVerdict(check)}.${end}`
}
