import { isSame, isTruth } from '@/lib/figure/coarser-truth'
import type { NumberText, NumberUnit } from '@/lib/figure/number-text'
import { digitStepOf, type StatedFigure } from '@/lib/figure/stated-figure'
import { formatPrecision } from '@/lib/statistic/format-statistic'
import { type Unit, UNITS } from '@/lib/statistic/units'

const UNIT_NAMES: Record<NumberUnit, string> = {
  percent: 'per cent',
  'percentage-points': 'percentage points',
  times: 'a multiple',
  share: 'a share',
  euros: 'euros',
  pounds: 'pounds',
  dollars: 'dollars',
}

/** The first words of what is counted, each with the units that it may stand for. */
const COUNTED_WORDS = new Set(
  Object.values(UNITS).flatMap(({ one, many }) => [firstWord(one), firstWord(many)]),
)

/**
 * What is wrong with a number in a text that has to say a statistic, as a sentence; null where it
 * says the statistic, or something coarser that follows from it in words that say so.
 *
 * `number` is read from the linked words alone. `context` is the same number read in its sentence:
 * there stand the direction and the noun.
 */
export function findFigureFault(
  number: NumberText,
  context: NumberText | null,
  stated: StatedFigure,
  words: readonly string[],
): string | null {
  return (
    findUnitFault(number, stated) ??
    findNounFault(number.after || (context?.after ?? ''), stated.unit, words) ??
    findRangeFault(number, stated) ??
    findValueFault(number, stated) ??
    findDirectionFault(number, context, stated)
  )
}

/** The unit that the words have to say; null for what is counted. */
export function spokenUnit(unit: Unit): NumberUnit | null {
  if (unit === 'percent' || unit === 'percentage-points' || unit === 'times') return unit
  return unit === 'euros' ? unit : null
}

function findUnitFault({ unit, text }: NumberText, stated: StatedFigure): string | null {
  const wanted = spokenUnit(stated.unit)
  if (unit === wanted || (unit === 'share' && wanted === 'percent')) return null
  if (wanted === null) {
    return `“${text}” is in ${UNIT_NAMES[unit ?? 'share']}, and the statistic counts ${UNITS[stated.unit].many || 'something else'}.`
  }
  if (unit === null) return `“${text}” lacks its unit, ${UNIT_NAMES[wanted]}.`
  return `“${text}” is in ${UNIT_NAMES[unit]}, and the statistic is in ${UNIT_NAMES[wanted]}.`
}

/** "7,130 visits" where arrests were counted. */
function findNounFault(noun: string, unit: Unit, words: readonly string[]): string | null {
  if (spokenUnit(unit) !== null || noun === '' || !COUNTED_WORDS.has(noun)) return null
  const { one, many } = UNITS[unit]
  const own = [firstWord(one), firstWord(many), ...words.map((word) => word.toLowerCase())]
  if (many === '' || own.includes(noun)) return null
  return `The statistic counts ${many} and not ${noun}.`
}

function findRangeFault({ high, text }: NumberText, stated: StatedFigure): string | null {
  if (high === null && stated.high !== null) {
    return `“${text}” is one number, and the statistic is a range.`
  }
  return high !== null && stated.high === null
    ? `“${text}” is a range, and the statistic is one number.`
    : null
}

function findValueFault(number: NumberText, stated: StatedFigure): string | null {
  const { text, unit, digitStep, precision } = number
  if (!isSame(number, stated)) {
    return isTruth(number, stated) ? null : `“${text}” is not what the statistic says.`
  }
  if (unit !== 'share' && digitStep < digitStepOf(stated) * (1 - 1e-9)) {
    return `“${text}” has more digits than the statistic was written with.`
  }
  if (precision === stated.precision) return null
  const wanted = formatPrecision(stated.precision)
  if (precision === null) return `“${text}” leaves out that the number is only “${wanted}”.`
  return wanted === null
    ? `“${text}” qualifies what the statistic gives as a bare number.`
    : `“${text}” does not say “${wanted}”, as the statistic does.`
}

function findDirectionFault(
  { text, direction, value }: NumberText,
  context: NumberText | null,
  stated: StatedFigure,
): string | null {
  const inWords = direction ?? context?.direction ?? null
  if (!stated.isChange) {
    const isMore = direction !== null
    return isMore ? `“${text}” is made a change, and the statistic is a count.` : null
  }
  const isRise = stated.unit === 'times' ? stated.value >= 1 : stated.value >= 0
  if (value < 0 && inWords === 'up') {
    return `“${text}” has the sign of a fall, and the words make it a rise.`
  }
  const said = value < 0 ? 'down' : inWords
  if (said === null) return isRise ? null : `“${text}” does not say that the number fell.`
  return (said === 'up') === isRise
    ? null
    : `The words make it a ${isRise ? 'fall' : 'rise'}, and the statistic is a ${isRise ? 'rise' : 'fall'}.`
}

function firstWord(words: string): string {
  return words.split(' ')[0] ?? ''
}
