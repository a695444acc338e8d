import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { findLinkSource } from '@/lib/check/link-source'
import { readLinkedNumber } from '@/lib/check/linked-number'
import type { Content } from '@/lib/check/reading/content'
import type { Problem, Rule } from '@/lib/check/rule'
import { boundFigure } from '@/lib/check/rules/bound-figure'
import { calculatedChange } from '@/lib/check/rules/calculated-change'
import { toHouseForm } from '@/lib/figure/house-form'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'

const PAID = {
  'measures/paid.yaml': exampleMeasure('euros'),
  'sources/report.yaml': exampleSource(
    'slug: sum, measure: paid, value: 72.2 million, period: 2022',
    'slug: plan, measure: paid, value: 5 million, high: 7 million, period: 2022',
    'slug: fall, measure: paid, value: -5, unit: percent, change: { from: not-stated, to: sum }',
  ),
}

/** Only what holds one of these can want another form; most figures need not be read again. */
const SUSPECT = /\d{4}|\d\s+[\d%]|€\s|[-‐‑–—]|,\d{1,2}(?!\d)/

/** Warns of a bound number whose digits and signs are not set as everywhere else. */
export const figureFormat: Rule = {
  name: 'figure-format',
  reason: 'One way to set numbers lets readers compare them, and search for them.',
  isWarning: true,
  isAboutTexts: true,
  examples: {
    right: [
      'In 2025 [3,434](stat:arrivals-2025) arrived, [3.434 thousand](stat:arrivals-2025) people.',
      'Arrivals rose by [15%](stat:arrivals-2025-on-2024), [15 per cent](stat:arrivals-2025-on-2024) or [fifteen per cent](stat:arrivals-2025-on-2024).',
      'We hold [1200](plain:counted-here) pages.',
      paid('[€72.2 million](stat:sum), [€72.2m](stat:sum) and [72.2 million euros](stat:sum)'),
      paid('[€5–7 million](stat:plan) and [€5 million to €7 million](stat:plan)'),
    ],
    wrong: [
      'In 2025 [3434](stat:arrivals-2025) arrived.',
      'In 2025 [3 434](stat:arrivals-2025) arrived.',
      'The last count of arrivals is [3434](latest:arrivals).',
      'Arrivals rose by [15 %](stat:arrivals-2025-on-2024).',
      'Arrivals were [15.1 % higher](change:arrivals-2024..arrivals-2025) in 2025.',
      paid('They counted [€ 72.2 million](stat:sum)'),
      paid('They counted [€72,2 million](stat:sum)'),
      paid('They counted [€5-7 million](stat:plan)'),
      paid('It was [-5%](stat:fall)'),
    ],
  },
  *check(content) {
    const found = listBoundFigures(content).flatMap((figure) => findProblem(figure) ?? [])
    // What a wrong number should look like is said by the rule that refuses it.
    const refused = found.length === 0 ? new Set() : listRefused(content)
    yield* found.filter((problem) => !refused.has(keyOf(problem)))
  },
}

function findProblem(figure: BoundFigure): Problem | null {
  const { binding, block, link } = figure
  if (binding.scheme === 'plain' || !SUSPECT.test(link.text)) return null
  const { number, count } = readLinkedNumber(figure)
  if (!number || count !== 1 || number.unit === 'share') return null
  const { numberStart, numberEnd } = number
  const form = toHouseForm(link.text.slice(numberStart, numberEnd))
  const text = link.text.slice(0, numberStart) + form + link.text.slice(numberEnd)
  if (text === link.text || !isSameNumber(number, text)) return null
  const message = `“${number.text}” is not set as we set numbers. Write [${text}](${link.address}).`
  const source = findLinkSource(figure)
  const problem = { file: block.text.file, place: figure.place, message }
  return source ? { ...problem, fix: { to: source.to, text } } : problem
}

/** Another form must not be another number. */
function isSameNumber(number: NumberText, text: string): boolean {
  const others = listNumbers(text)
  const facts = (one: NumberText | undefined) =>
    JSON.stringify([one?.value, one?.high, one?.unit, one?.precision, one?.digitStep])
  return others.length === 1 && facts(others[0]) === facts(number)
}

function listRefused(content: Content): Set<string> {
  const refused = [...boundFigure.check(content), ...calculatedChange.check(content)]
  return new Set(refused.map(keyOf))
}

function keyOf({ file, place }: Problem): string {
  return `${place.offset} ${file.path}`
}

/** The text as that of an event, beside statistics on money. */
function paid(text: string) {
  return { ...PAID, 'events/talks.md': { body: `${text} in 2022.` } }
}
