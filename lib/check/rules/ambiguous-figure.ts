import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { readLinkedNumber } from '@/lib/check/linked-number'
import { formatAlternatives } from '@/lib/check/nearest-names'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import { holdsWord } from '@/lib/check/sentence-words'
import { indexStatistics, unitOf } from '@/lib/check/statistic-index'
import { spokenUnit } from '@/lib/figure/figure-fault'
import type { NumberText } from '@/lib/figure/number-text'

const COUNTED = {
  'measures/count.yaml': exampleMeasure('arrests'),
  'sources/report.yaml': exampleSource('slug: one, measure: count, value: 3434, period: 2024'),
}
const COARSE = {
  'measures/count.yaml': exampleMeasure('people'),
  'sources/report.yaml': exampleSource(
    'slug: one, measure: count, value: 3000, precision: over, period: 2024',
  ),
}

/** Refuses a number that two measures share where the sentence does not tell them apart. */
export const ambiguousFigure: Rule = {
  name: 'ambiguous-figure',
  reason: 'Where two things were counted alike, only the words say which of them is meant.',
  isAboutTexts: true,
  examples: {
    right: [
      { ...COUNTED, 'events/talks.md': { body: 'In 2025 [3,434](stat:arrivals-2025) arrived.' } },
      {
        ...COUNTED,
        'events/talks.md': { body: 'They [counted](/topics/returns) [3,434](stat:one).' },
      },
    ],
    wrong: [
      { ...COUNTED, 'events/talks.md': { body: 'In 2025 it was [3,434](stat:arrivals-2025).' } },
      {
        ...COARSE,
        'events/talks.md': { body: 'In 2025 it was [over 3,000](stat:arrivals-2025).' },
      },
      {
        ...COARSE,
        'events/talks.md': {
          body: 'They [counted](/topics/returns) [over 3,000](stat:arrivals-2025) arrivals.',
        },
      },
      {
        ...COUNTED,
        'measures/count.yaml': exampleMeasure('arrests').replace('counted', 'arrived, arrivals'),
        'articles/2026/pilot.md': {
          fields: 'keyPoints: []',
          body: 'Of those who arrived [3,434](stat:one) came.',
        },
      },
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
  const { binding, sentence } = figure
  if (binding.scheme !== 'stat') return null
  const statistic = getRecord(content, 'statistics', binding.statistic)
  if (!statistic) return null
  const words = wordsOf(content, statistic)
  const { number } = readLinkedNumber(figure)
  for (const other of listAlike(content, statistic, number)) {
    const others = new Set(wordsOf(content, other))
    const telling = words.filter((word) => !others.has(word))
    const alike = `${other.slug} gives the same number for something else.`
    if (telling.length === 0) {
      return `${alike} Give the measure ${statistic.fields.measure} a word that ${other.fields.measure} has not, and use it in this sentence.`
    }
    const isTold = telling.some((word) => holdsWord(sentence, word))
    if (isTold && !(isCoarse(statistic, number) && speaksOf(content, other, words, sentence)))
      continue
    return `${alike} Say in this sentence which is meant, with the word ${formatAlternatives(telling)}.`
  }
  return null
}

/** True where the text gives the statistic only roughly. */
function isCoarse({ fields }: StatisticEntry, number: NumberText | null): boolean {
  return number !== null && Math.abs(number.value) !== Math.abs(fields.value?.value ?? NaN)
}

/** True where the sentence has a word of the other measure that is none of these. */
function speaksOf(content: Content, other: StatisticEntry, words: string[], sentence: string) {
  return wordsOf(content, other).some((word) => !words.includes(word) && holdsWord(sentence, word))
}

/** The statistics of other measures that a text gives in the same words. */
function listAlike(
  content: Content,
  statistic: StatisticEntry,
  number: NumberText | null,
): StatisticEntry[] {
  const { value, high, precision, measure } = statistic.fields
  const { byValue, standings } = indexStatistics(content)
  const same = (byValue.get(Math.abs(value?.value ?? NaN)) ?? []).filter(
    ({ fields }) => fields.precision === precision && fields.high?.value === high?.value,
  )
  // "Over 30,000" follows from 37,000 and is what another count says.
  const said = (byValue.get(Math.abs(number?.value ?? NaN)) ?? []).filter(
    ({ fields }) => (fields.precision ?? null) === number?.precision && !fields.high,
  )
  return [...new Set([...same, ...said])].filter(
    (other) =>
      other.fields.measure !== measure &&
      spoken(content, other) === spoken(content, statistic) &&
      standings.get(other.slug)?.status !== 'withdrawn',
  )
}

function spoken(content: Content, statistic: StatisticEntry): string | null {
  const unit = unitOf(content, statistic)
  return unit === null ? null : spokenUnit(unit)
}

function wordsOf(content: Content, { fields }: StatisticEntry): string[] {
  const words = getRecord(content, 'measures', fields.measure ?? '')?.fields.words ?? []
  return words.map((word) => word.toLowerCase())
}
