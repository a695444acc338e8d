import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { comparedReadingOf } from '@/lib/check/compared-reading'
import { type Content, getRecord } from '@/lib/check/content'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { readLinkedNumber } from '@/lib/check/linked-number'
import type { Rule } from '@/lib/check/rule'
import { unitOf } from '@/lib/check/statistic-index'
import { changeKindOf, findChangeFault, formatChange } from '@/lib/figure/change-fault'
import type { ComparedReading } from '@/lib/statistic/change-verdict'
import { isSameCalendarSpan } from '@/lib/statistic/same-calendar-span'

const OTHERS = {
  'measures/count.yaml': exampleMeasure('people'),
  'sources/report.yaml': exampleSource(
    'slug: other, measure: count, value: 100, period: 2025-01-01/2025-03-05',
    'slug: longer, measure: arrivals, value: 5000, period: 2023',
    'slug: rough, measure: arrivals, value: 4000, precision: about, period: 2022-01-01/2022-03-05',
    'slug: none, measure: arrivals, value: 0, period: 2021-01-01/2021-03-05',
  ),
}

/** Refuses our own arithmetic where it does not come out, or compares what cannot be compared. */
export const calculatedChange: Rule = {
  name: 'calculated-change',
  reason: 'A sum that we present as ours is one that anybody can do again from its two readings.',
  examples: {
    right: [
      changed('They were [15.1% higher](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [15%](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [451](change:arrivals-2024..arrivals-2025)'),
      changed('They rose by [over 400](change:arrivals-2024..arrivals-2025)'),
      changed('They were [over 15% higher](change:arrivals-2024..arrivals-2025)'),
      changed('There were [1.15 times as many](change:arrivals-2024..arrivals-2025)'),
      changed('They fell by [13.1%](change:arrivals-2025..arrivals-2024)'),
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
      changed('They were [more](change:arrivals-2024..arrivals-2025)'),
      changed('They were [97% lower](change:arrivals-2025..other)'),
      changed('They were [31% lower](change:longer..arrivals-2025)'),
      changed('They were [14% lower](change:rough..arrivals-2025)'),
      changed('They were [14% higher](change:none..arrivals-2025)'),
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
  const [first, second] = [binding.from, binding.to].map((slug) =>
    getRecord(content, 'statistics', slug),
  )
  const from = first && comparedReadingOf(first)
  const to = second && comparedReadingOf(second)
  const unit = first && unitOf(content, first)
  if (!from || !to || !unit || link.text.trim() === '') return null
  const obstacle = findObstacle(from, to)
  if (obstacle !== null) {
    return `${obstacle} Compare two that can be compared, or leave the change out.`
  }
  const { number, count, context } = readLinkedNumber(figure)
  const kind = number && from.value !== 0 ? changeKindOf(number) : 'absolute'
  const readings = { from: from.value, to: to.value, unit }
  const remedy = `Write [${formatChange(readings, kind)}](${link.address}).`
  if (count > 1) return `There are ${count} numbers in this link. Bind each by itself. ${remedy}`
  if (!number) return `There is no number in this link. ${remedy}`
  if (from.value === 0 && changeKindOf(number) !== 'absolute') {
    return `A change from zero has no size but its number. ${remedy}`
  }
  const direction = number.direction ?? context?.direction ?? null
  const fault = findChangeFault({ ...number, direction }, readings)
  return fault === null ? null : `${fault} ${remedy}`
}

function findObstacle(from: ComparedReading, to: ComparedReading): string | null {
  if (from.measure !== to.measure) return 'The two readings are of different measures.'
  if (from.highWritten ?? to.highWritten ?? from.precision ?? to.precision) {
    return 'One of the two readings is given only roughly.'
  }
  return isSameCalendarSpan(from, to) ? null : 'The two readings cover different spans of the year.'
}

/** An event with this sentence, beside statistics that cannot all be compared. */
function changed(sentence: string) {
  return { ...OTHERS, 'events/talks.md': { body: `${sentence} in 2025.` } }
}
