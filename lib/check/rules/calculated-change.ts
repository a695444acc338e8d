import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { type ComparisonObstacle, findComparisonObstacle } from '@/lib/check/comparison-obstacle'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { figureOfEntry } from '@/lib/check/figure-of-entry'
import { findOuterPrecision, readLinkedNumber } from '@/lib/check/linked-number'
import type { BlockLink } from '@/lib/check/reading/block-reading'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import {
  type CalculatedReadings,
  findCalculationFault,
  formatCalculation,
} from '@/lib/figure/calculation'
import { changeKindOf } from '@/lib/figure/change-fault'

const LEAVE_OUT = 'Compare two that can be compared, or leave the change out.'

const OTHERS = {
  'measures/count.yaml': exampleMeasure('people'),
  'measures/sum.yaml': exampleMeasure('euros'),
  'measures/attempts.yaml': `${exampleMeasure('people')}notComparableWith: [{ measure: arrivals, because: It counts attempts }]`,
  'sources/report.yaml': exampleSource(
    'slug: other, measure: count, value: 100, period: 2025-01-01/2025-03-05',
    'slug: longer, measure: arrivals, value: 5000, period: 2023',
    'slug: rough, measure: arrivals, value: 4000, precision: about, period: 2022-01-01/2022-03-05',
    'slug: none, measure: arrivals, value: 0, period: 2021-01-01/2021-03-05',
    'slug: over, measure: arrivals, value: 20000, precision: over, period: 2023-01-01/2023-03-05',
    'slug: open, measure: arrivals, value: 4000, period: not-stated, periodNote: Not said.',
    'slug: planned, measure: arrivals, value: 4000, nature: planned, period: 2020-01-01/2020-03-05',
    'slug: attempts, measure: attempts, value: 4000, period: 2024-01-01/2024-03-05',
    'slug: paid, measure: sum, value: 4000, period: 2024-01-01/2024-03-05',
  ),
}

/** Refuses our own arithmetic where it does not come out, or compares what cannot be compared. */
export const calculatedChange: Rule = {
  name: 'calculated-change',
  reason: 'A sum that we present as ours is one that anybody can do again from its two readings.',
  isAboutTexts: true,
  examples: {
    right: [
      changed('They were [15.1% higher](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [15%](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [451](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [over 400](change:arrivals-2024..arrivals-2025)'),
      changed('They were [over 15% higher](change:arrivals-2024..arrivals-2025)'),
      changed('There were [1.15 times as many](change:arrivals-2024..arrivals-2025)'),
      changed('They fell by [13.1%](change:arrivals-2025..arrivals-2024)'),
      caveated('15.1% higher', 'arrivals-2024..arrivals-2025'),
      caveated('97.1% lower', 'arrivals-2025..other'),
      caveated('31.3% lower', 'longer..arrivals-2025'),
      caveated('14.2% lower', 'open..arrivals-2025'),
      caveated('14.2% lower', 'planned..arrivals-2025'),
      caveated('over 480% higher', 'arrivals-2025..over'),
      caveated('over 16,000 more', 'arrivals-2025..over'),
    ],
    wrong: [
      changed('They were [15.2% higher](change:arrivals-2024..arrivals-2025)'),
      changed('They were [15.1% lower](change:arrivals-2024..arrivals-2025)'),
      changed('They were [13.1%](change:arrivals-2025..arrivals-2024)'),
      changed('They were [15.1 percentage points higher](change:arrivals-2024..arrivals-2025)'),
      changed('They were [15.1190% higher](change:arrivals-2024..arrivals-2025)'),
      changed('They were [over 16% higher](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [452](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [€451](change:arrivals-2024..arrivals-2025)'),
      changed('They were [twice as many](change:arrivals-2024..arrivals-2025)'),
      changed('They were about [15.1% higher](change:arrivals-2024..arrivals-2025)'),
      changed('They were [more](change:arrivals-2024..arrivals-2025)'),
      changed('They were [97% lower](change:arrivals-2025..other)'),
      changed('They were [31% lower](change:longer..arrivals-2025)'),
      changed('They were [14% lower](change:rough..arrivals-2025)'),
      changed('They were [14% higher](change:none..arrivals-2025)'),
      changed('They were [0% higher](change:arrivals-2025..arrivals-2025)'),
      changed('They were [14.2% lower](change:open..arrivals-2025)'),
      changed('They were [14.2% lower](change:planned..arrivals-2025)'),
      caveated('15.2% higher', 'arrivals-2024..arrivals-2025'),
      caveated('97.1% higher', 'arrivals-2025..other'),
      caveated('482% higher', 'arrivals-2025..over'),
      caveated('over 482% higher', 'arrivals-2025..over'),
      caveated('over 490% higher', 'arrivals-2025..over'),
      caveated('about 480% higher', 'arrivals-2025..over'),
      caveated('14% lower', 'rough..arrivals-2025'),
      caveated('14.2% lower', 'attempts..arrivals-2025'),
      caveated('14.2% lower', 'arrivals-2025..attempts'),
      caveated('14.2% lower', 'paid..arrivals-2025'),
      caveated('99.6% lower', 'arrivals-2025..arrivals-2025-on-2024'),
    ],
  },
  *check(content) {
    for (const figure of listBoundFigures(content)) {
      const message = findFault(content, figure)
      if (message) yield { file: figure.block.text.file, place: figure.place, message }
    }
  },
}

function findFault(content: Content, figure: BoundFigure): string | null {
  const { binding, link } = figure
  if (binding.scheme !== 'change') return null
  const from = getRecord(content, 'statistics', binding.from)
  const to = getRecord(content, 'statistics', binding.to)
  const readings = from && to && readingsOf(content, from, to)
  if (!readings || link.text.trim() === '') return null
  const { number, count, context } = readLinkedNumber(figure)
  const isFromZero = readings.from.value === 0
  const kind = number && !isFromZero ? changeKindOf(number) : 'absolute'
  const right = formatCalculation(readings, kind)
  const obstacle = findComparisonObstacle(content, from, to)
  if (obstacle && (obstacle.caveat === null || link.title === null)) {
    return `${obstacle.fault} ${formatWayOut(link, right, obstacle)}`
  }
  const title = link.title === null ? '' : ` "${link.title.replaceAll('"', '\\"')}"`
  const remedy = right === null ? LEAVE_OUT : `Write [${right}](${link.address}${title}).`
  if (count > 1) return `There are ${count} numbers in this link. Bind each by itself. ${remedy}`
  if (!number) return `There is no number in this link. ${remedy}`
  if (isFromZero && changeKindOf(number) !== 'absolute') {
    return `A change from zero has no size but its number. ${remedy}`
  }
  const direction = number.direction ?? context?.direction ?? null
  const fault = findCalculationFault({ ...number, direction }, readings)
  if (fault !== null) return `${fault} ${remedy}`
  const outer = findOuterPrecision(figure, context)
  return outer === null
    ? null
    : `“${outer}” before the link changes the number that it calculates. Take it out, or into the link where it comes out.`
}

/** Null where a file leaves a value or a unit open, which another rule tells. */
function readingsOf(
  content: Content,
  from: StatisticEntry,
  to: StatisticEntry,
): CalculatedReadings | null {
  const [base, later] = [figureOfEntry(content, from), figureOfEntry(content, to)]
  return base && later && { from: base, to: later, unit: base.unit }
}

function formatWayOut(link: BlockLink, right: string | null, { caveat }: ComparisonObstacle) {
  return caveat === null || right === null
    ? LEAVE_OUT
    : `Compare two that can be compared, or tell readers what is different, in quotes after the address: [${right}](${link.address} "${caveat}").`
}

/** An event with this sentence, beside statistics that cannot all be compared. */
function changed(sentence: string) {
  return { ...OTHERS, 'events/talks.md': { body: `They talk.\n\n${sentence} in 2025.` } }
}

/** The same with a caveat. */
function caveated(text: string, readings: string) {
  return changed(`They were [${text}](change:${readings} "The counts end on different days.")`)
}
