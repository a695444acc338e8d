import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleSource } from '@/lib/check/example-files'
import { getRecord } from '@/lib/check/reading/content'
import type { Rule } from '@/lib/check/rule'
import { spanOfStatistic } from '@/lib/check/statistic-span'
import type { NumberText } from '@/lib/figure/number-text'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** What makes a span of two years: "2023 to 2026", "between 2023 and 2026". */
const JOINT = /^\s*(?:to|and|until|–|-|\/)\s*$/

/** "2021, 2022 and 2023" */
const LIST = new Intl.ListFormat('en-GB')

/** Refuses a number in a sentence that names years, and none of them is the one it is about. */
export const otherYear: Rule = {
  name: 'other-year',
  reason: 'A right number beside a wrong year is a wrong number.',
  isAboutTexts: true,
  examples: {
    right: [
      'In 2025 [3,434](stat:arrivals-2025) arrived.',
      'By 5 March 2025 [3,434](stat:arrivals-2025) arrived, more than in 2024.',
      'In all [3,434](stat:arrivals-2025) arrived. That was in the year after 2024.',
      'In 2025 they were [15.1% more](change:arrivals-2024..arrivals-2025).',
      'They fell by [13.1%](change:arrivals-2025..arrivals-2024) in 2025.',
      'From 2023 to 2026 there were years in which [3,434](stat:arrivals-2025) arrived.',
      {
        'sources/report.yaml': exampleSource(
          'slug: open, measure: arrivals, value: 70, period: ../2024, periodNote: Not said.',
        ),
        'events/talks.md': { body: 'In 2025 we know of [70](stat:open) arrivals.' },
      },
    ],
    wrong: [
      'In 2024 [3,434](stat:arrivals-2025) arrived.',
      'By 5 March 2023 [3,434](stat:arrivals-2025) arrived.',
      'From 2021 to 2023 [3,434](stat:arrivals-2025) arrived.',
      'In 2023 they were [15.1% more](change:arrivals-2024..arrivals-2025).',
      '| Year | Arrivals |\n| --- | --- |\n| 2024 | [3,434](stat:arrivals-2025) |',
    ],
  },
  *check(content) {
    for (const figure of listBoundFigures(content)) {
      const spans = slugsOf(figure).flatMap((slug) => {
        const statistic = getRecord(content, 'statistics', slug)
        const span = statistic && spanOfStatistic(statistic)
        return span?.from && span.to ? [{ slug, from: yearOf(span.from), to: yearOf(span.to) }] : []
      })
      if (spans.length < slugsOf(figure).length || spans.length === 0) continue
      const named = listYears(figure)
      const isNamed = named.some(([first, last]) =>
        spans.some(({ from, to }) => first <= to && from <= last),
      )
      if (named.length === 0 || isNamed) continue
      const years = new Set(named.map(([first, last]) => formatYears(first, last)))
      const own = spans.map(({ slug, from, to }) => `${slug} is about ${formatYears(from, to)}`)
      const message = `The sentence names ${LIST.format(years)}, and ${own.join(' and ')}. Correct the year, or name that of the number too.`
      yield { file: figure.block.text.file, place: figure.place, message }
    }
  },
}

/** A change may be told of either of its years. */
function slugsOf({ binding }: BoundFigure): string[] {
  if (binding.scheme === 'change') return [binding.from, binding.to]
  return binding.scheme === 'stat' ? [binding.statistic] : []
}

function formatYears(first: number, last: number): string {
  return first === last ? `${first}` : `${first} to ${last}`
}

type Years = [first: number, last: number]

/** The years that the sentence names, those of a span as one. */
function listYears({ block, link, sentence }: BoundFigure): Years[] {
  const isCell = block.row !== null
  const start = isCell ? 0 : block.plain.lastIndexOf(sentence, link.start)
  const text = isCell ? sentence : block.plain
  const numbers = (isCell ? block.rowNumbers : block.numbers).filter(
    (one) => start <= one.start && one.end <= start + sentence.length,
  )
  const years: Years[] = []
  let end = -1
  for (const number of numbers) {
    for (const [first, last] of yearsOf(number)) {
      const before = years.at(-1)
      const isSpan = before && end !== -1 && JOINT.test(text.slice(end, number.start))
      if (isSpan) before[1] = last
      else years.push([first, last])
      end = number.end
    }
  }
  return years
}

function yearsOf({ kind, text, value, high }: NumberText): Years[] {
  if (kind === 'year') return [[value, high ?? value]]
  if (kind !== 'date') return []
  return [...text.matchAll(YEAR)].map(([year]): Years => [Number(year), Number(year)])
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
