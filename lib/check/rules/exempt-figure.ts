import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { figureOfEntry } from '@/lib/check/figure-of-entry'
import { readLinkedNumber } from '@/lib/check/linked-number'
import type { Content } from '@/lib/check/reading/content'
import { getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Rule } from '@/lib/check/rule'
import { holdsWord } from '@/lib/check/sentence-words'
import { indexStatistics } from '@/lib/check/statistic-index'
import { findFigureFault } from '@/lib/figure/figure-fault'
import type { NumberText } from '@/lib/figure/number-text'

/** From here on a number is hardly the same as that of a statistic by chance. */
const TELLING_VALUE = 100

/** Only a made-up number may be a sum of money, a share or a change. */
const UNLIMITED = 'illustration'

/** Refuses an exemption for what cannot be one: a share, a sum, or what a statistic gives. */
export const exemptFigure: Rule = {
  name: 'exempt-figure',
  reason: 'An exemption is for numbers that no statistic could stand behind.',
  isAboutTexts: true,
  examples: {
    right: [
      'We hold [five](plain:counted-here) documents, and [1200](plain:counted-here) pages.',
      'If [50%](plain:illustration) of [3,000](plain:illustration) people left, the rest would stay.',
      {
        'measures/count.yaml': exampleMeasure('arrests'),
        'sources/report.yaml': exampleSource('slug: one, measure: count, value: 12, period: 2025'),
        'events/talks.md': { body: 'We hold [12](plain:counted-here) documents.' },
      },
    ],
    wrong: [
      'In 2025 [3,434](plain:counted-here) arrived.',
      'In 2025 [over 3,400](plain:illustration) people arrived.',
      'We counted [15%](plain:counted-here) of them.',
      'They paid [€5 million](plain:name).',
      'We counted [nearly 90](plain:document-structure) of them.',
      'In 2025 [4.5](plain:counted-here) of them came.',
      {
        'measures/count.yaml': exampleMeasure('arrests'),
        'sources/report.yaml': exampleSource('slug: one, measure: count, value: 12, period: 2025'),
        'events/talks.md': { body: 'We [counted](/topics/returns) [12](plain:counted-here).' },
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
  const { binding } = figure
  const { number } = readLinkedNumber(figure)
  if (binding.scheme !== 'plain' || !number) return null
  const statistic = findStatistic(content, number, figure)
  if (statistic) {
    return `The number is exempt, and ${statistic.slug} gives it. Write [${figure.link.text}](stat:${statistic.slug}).`
  }
  if (binding.reason === UNLIMITED || isPlainCount(number)) return null
  return `“${number.text}” is no count of our own, name or place in a document. Write it under its source and bind it with stat:, or leave it out.`
}

function isPlainCount({ unit, precision, direction, value }: NumberText): boolean {
  return unit === null && precision === null && direction === null && Number.isInteger(value)
}

/** The statistic that the number says, where it is too large or too well described for chance. */
function findStatistic(
  content: Content,
  number: NumberText,
  { sentence }: BoundFigure,
): StatisticEntry | null {
  const isTelling = Math.abs(number.value) >= TELLING_VALUE || !isPlainCount(number)
  const found = listSaid(content, number).find(
    (statistic) =>
      isTelling || wordsOf(content, statistic).some((word) => holdsWord(sentence, word)),
  )
  return found ?? null
}

const said = new WeakMap<Content, Map<string, StatisticEntry[]>>()

/** Every statistic that a number may be. Exempt numbers are mostly the same few, so it is kept. */
function listSaid(content: Content, number: NumberText): StatisticEntry[] {
  const byNumber = said.get(content) ?? new Map<string, StatisticEntry[]>()
  said.set(content, byNumber)
  const key = JSON.stringify({ ...number, start: 0, end: 0, numberStart: 0, numberEnd: 0 })
  const known = byNumber.get(key)
  if (known) return known
  const found = content.statistics.filter((statistic) => {
    const stated = figureOfEntry(content, statistic)
    const status = indexStatistics(content).standings.get(statistic.slug)?.status
    if (!stated || status === 'withdrawn') return false
    return findFigureFault(number, number, stated, wordsOf(content, statistic)) === null
  })
  byNumber.set(key, found)
  return found
}

function wordsOf(content: Content, { fields }: StatisticEntry): string[] {
  return getRecord(content, 'measures', fields.measure ?? '')?.fields.words ?? []
}
