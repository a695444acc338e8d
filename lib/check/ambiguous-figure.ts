import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { type Content, getRecord } from '@/lib/check/content'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { formatAlternatives } from '@/lib/check/nearest-names'
import type { Rule } from '@/lib/check/rule'
import { holdsWord } from '@/lib/check/sentence-words'
import type { StatisticEntry } from '@/lib/check/statistic-entry'
import { indexStatistics, unitOf } from '@/lib/check/statistic-index'
import { spokenUnit } from '@/lib/figure/figure-fault'

const COUNTED = {
  'measures/count.yaml': exampleMeasure('arrests'),
  'sources/report.yaml': exampleSource('slug: one, measure: count, value: 3434, period: 2024'),
}

/** Refuses a number that two measures share where the sentence does not tell them apart. */
export const ambiguousFigure: Rule = {
  name: 'ambiguous-figure',
  reason: 'Where two things were counted alike, only the words say which of them is meant.',
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

function findFault(content: Content, { binding, sentence }: BoundFigure): string | null {
  if (binding.scheme !== 'stat') return null
  const statistic = getRecord(content, 'statistics', binding.statistic)
  if (!statistic) return null
  const words = wordsOf(content, statistic)
  for (const other of listAlike(content, statistic)) {
    const others = new Set(wordsOf(content, other))
    const telling = words.filter((word) => !others.has(word))
    const alike = `${other.slug} gives the same number for something else.`
    if (telling.length === 0) {
      return `${alike} Give the measure ${statistic.fields.measure} a word that ${other.fields.measure} has not, and use it in this sentence.`
    }
    if (telling.some((word) => holdsWord(sentence, word))) continue
    return `${alike} Say in this sentence which is meant, with the word ${formatAlternatives(telling)}.`
  }
  return null
}

/** The statistics of other measures that a text gives in the same words. */
function listAlike(content: Content, statistic: StatisticEntry): StatisticEntry[] {
  const { value, high, precision, measure } = statistic.fields
  const { byValue, standings } = indexStatistics(content)
  return (byValue.get(Math.abs(value?.value ?? NaN)) ?? []).filter(
    (other) =>
      other.fields.measure !== measure &&
      other.fields.precision === precision &&
      other.fields.high?.value === high?.value &&
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
