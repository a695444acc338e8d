import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { readLinkedNumber } from '@/lib/check/linked-number'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import { findLatest, unitOf } from '@/lib/check/statistic-index'
import { readUnit } from '@/lib/figure/amount'
import { spokenUnit } from '@/lib/figure/figure-fault'
import type { NumberText } from '@/lib/figure/number-text'

const COUNTED = {
  'measures/count.yaml': exampleMeasure('arrests'),
  'sources/report.yaml': exampleSource('slug: one, measure: count, value: 70, period: 2025'),
}

/** "More than 3,434 people": they say how many, where "higher than" compares. */
const QUANTIFIER = /(?:more|fewer|less|greater) than|under/i
/** Where a comparison begins: "3,434, more than 2,983", "which is more than 2,983". */
const COMPARES = /(?:[,;:(–—]|\b(?:is|are|was|were|far|still))\s*$/i
const POINTS = /^[\s-]{1,3}points?(?![a-z])/i
const CHANGE_BEFORE = /\b(?:by|(?:rise|increase|growth|fall|drop|decrease|reduction) of)\s*$/i
const LEVEL_BEFORE =
  /\b(?:(?:rose|risen|grew|grown|increased|raised?|climbed|jumped|surged|fell|fallen|dropped|declined|decreased|reduced?|cut|lowered)\b[^.,;:]{0,60}|(?:rise|grow|increase|climb|fall|drop|decline|decrease)\s+)\bto\s*$|\bst(?:oo|an)ds?\s+at\s*$/i
const CHANGE_AFTER = /^\s{1,3}(?:more|fewer|less|higher|lower)(?![a-z])/i

/** Refuses words beside a link that make another number of the one in it. */
export const wholeFigure: Rule = {
  name: 'whole-figure',
  reason:
    'A reader takes the words beside a number for a part of it, so they belong into its link.',
  isAboutTexts: true,
  examples: {
    right: [
      'In 2025 [3,434](stat:arrivals-2025) arrived, more than [2,983](stat:arrivals-2024) in 2024.',
      'Arrivals rose by [15%](stat:arrivals-2025-on-2024), more than before.',
      'Arrivals in 2025 were higher than the [2,983](stat:arrivals-2024) of 2024.',
      'Later arrivals were higher than [2,983](stat:arrivals-2024).',
      'The report puts the rise in arrivals at [15%](stat:arrivals-2025-on-2024), which amounts to [15%](stat:arrivals-2025-on-2024).',
      'They rose by [451](change:arrivals-2024..arrivals-2025) in 2025.',
    ],
    wrong: [
      'In 2025 [3,434](stat:arrivals-2025) thousand arrived.',
      'In 2025 [3,434](stat:arrivals-2025)% arrived.',
      'In 2025 [3,434](stat:arrivals-2025) or more arrived.',
      'In 2025 fewer than [3,434](stat:arrivals-2025) people arrived.',
      'In 2025 [3,434](stat:arrivals-2025) arrived, fewer than [2,983](stat:arrivals-2024) in 2024.',
      'In 2025 arrivals rose by [3,434](stat:arrivals-2025).',
      'In 2025 [3,434](stat:arrivals-2025) more people arrived.',
      'Arrivals were [15%](stat:arrivals-2025-on-2024) points higher.',
      'Arrivals rose to [15%](stat:arrivals-2025-on-2024) in 2025.',
      'The last count of arrivals is [3,434](latest:arrivals) million.',
      'They rose by minus [15.1%](change:arrivals-2024..arrivals-2025) in 2025.',
      {
        ...COUNTED,
        'events/talks.md': {
          body: 'In 2025 [3,434](stat:arrivals-2025) arrived, with more than [70](stat:one) counted.',
        },
      },
    ],
  },
  *check(content) {
    for (const figure of listBoundFigures(content)) {
      const words = findWords(content, figure)
      if (words === null) continue
      const message = `“${words}” beside the link makes another number of “${figure.link.text}”. Write the whole number into the link, as its statistic has it, and take the other words out.`
      yield { file: figure.block.text.file, place: figure.place, message }
    }
  },
}

function findWords(content: Content, figure: BoundFigure): string | null {
  const { binding, block, link } = figure
  const { number, context } = readLinkedNumber(figure)
  if (binding.scheme === 'plain' || !number) return null
  // That the link lacks its unit is for another rule to say.
  if (number.unit === null && isUnitSpoken(content, figure)) return null
  const rest = block.plain.slice(link.end)
  const unit = readUnit(rest, 0, NaN)?.end ?? POINTS.exec(rest)?.[0].length
  if (unit !== undefined && number.end === link.text.trimEnd().length) {
    return rest.slice(0, unit).trim()
  }
  if (!context || context.high !== number.high) return null
  return (
    findAround(figure, context) ??
    findQuantifier(content, figure, context) ??
    findChange(content, figure, context) ??
    findLevel(content, figure, context)
  )
}

/** A sign, a scale or "or more" of the same number that stands outside of its link. */
function findAround({ block, link }: BoundFigure, context: NumberText): string | null {
  if (context.end > link.end) return block.plain.slice(link.end, context.end).trim()
  return context.numberStart < link.start
    ? block.plain.slice(context.numberStart, link.start).trim()
    : null
}

/** "More than" may compare with a greater number of the same measure that stands before it. */
function findQuantifier(content: Content, figure: BoundFigure, context: NumberText): string | null {
  const { block, link } = figure
  const words = block.plain.slice(context.start, link.start).trim()
  if (context.precision === null || words === '') return null
  if (!QUANTIFIER.test(words)) return null
  const isComparing = COMPARES.test(block.plain.slice(0, context.start))
  return isComparing && hasOther(content, figure, context.precision === 'over') ? null : words
}

/** True where a greater number of the same measure, or a smaller one, stands before this one. */
function hasOther(content: Content, figure: BoundFigure, isGreater: boolean): boolean {
  const own = statisticOf(content, figure)?.fields
  const value = own?.value?.value ?? NaN
  return listBoundFigures(content).some((other) => {
    const fields = statisticOf(content, other)?.fields
    const otherValue = fields?.value?.value ?? NaN
    return (
      other.block === figure.block &&
      other.sentence === figure.sentence &&
      other.link.end <= figure.link.start &&
      fields?.measure === own?.measure &&
      Boolean(fields?.change) === Boolean(own?.change) &&
      (isGreater ? otherValue > value : otherValue < value)
    )
  })
}

/** "Rose by 3,434", where 3,434 were counted. */
function findChange(content: Content, figure: BoundFigure, context: NumberText): string | null {
  const { block, link } = figure
  const statistic = statisticOf(content, figure)
  if (!statistic || statistic.fields.change) return null
  const isBy = context.direction !== null
  const before = CHANGE_BEFORE.exec(block.plain.slice(Math.max(0, link.start - 20), link.start))
  const after = CHANGE_AFTER.exec(block.plain.slice(link.end, link.end + 10))
  return ((isBy ? before : null) ?? after)?.[0].trim() ?? null
}

/** "Rose to 15%", where it rose by 15%. */
function findLevel(content: Content, figure: BoundFigure, context: NumberText): string | null {
  const { block, link } = figure
  if (!statisticOf(content, figure)?.fields.change || context.direction !== null) return null
  const isLevel = LEVEL_BEFORE.test(block.plain.slice(Math.max(0, link.start - 90), link.start))
  return isLevel ? block.plain.slice(0, link.start).trim().split(' ').slice(-2).join(' ') : null
}

function isUnitSpoken(content: Content, figure: BoundFigure): boolean {
  const statistic = statisticOf(content, figure)
  const unit = statistic && unitOf(content, statistic)
  return unit !== null && spokenUnit(unit) !== null
}

function statisticOf(content: Content, { binding }: BoundFigure): StatisticEntry | null {
  if (binding.scheme === 'stat') return getRecord(content, 'statistics', binding.statistic)
  return binding.scheme === 'latest' ? findLatest(content, binding.measure) : null
}
