import type { BoundFigure } from '@/lib/check/bound-figures'
import { figureOfEntry } from '@/lib/check/figure-of-entry'
import { findLinkSource } from '@/lib/check/link-source'
import { readLinkedNumber } from '@/lib/check/linked-number'
import type { Content } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { sentenceAround } from '@/lib/check/reading/text-blocks'
import type { Fix } from '@/lib/check/rule'
import { indexStatistics } from '@/lib/check/statistic-index'
import { spanOfStatistic } from '@/lib/check/statistic-span'
import { isSame, isTruth } from '@/lib/figure/coarser-truth'
import { hasDate } from '@/lib/figure/has-date'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'
import { formatFigure, type StatedFigure } from '@/lib/figure/stated-figure'

/** A `latest:` figure that gives another number than the latest reading. */
export type StaleFigure = {
  figure: BoundFigure
  /** The one number of the link, read from its words. */
  number: NumberText
  latest: StatisticEntry
  stated: StatedFigure
}

/** The figure as it would be with other words in its link. */
export type Reworded = { figure: BoundFigure; fix: Fix }

const SENTENCE_START = /(?:^|[.!?][”"’)]*\s+)[“"‘(]*$/

/**
 * The figure with the latest reading in the place of the one that was. Null where it is not
 * certain that the sentence is true and reads well with it, which is then left to an editor.
 */
export function rewordLatest(content: Content, stale: StaleFigure): Reworded | null {
  const { figure, number, latest, stated } = stale
  const source = findLinkSource(figure)
  if (!source || isSame(number, stated) || !isPlainSentence(stale)) return null
  // Until every file can be read, a later reading may be missing that is only not understood.
  if (!content.sources.every(({ data }) => data !== null)) return null
  const before = findBefore(content, stale)
  // That we had misread a number is told in a correction, in words of its own.
  if (before && statusOf(content, before) === 'withdrawn') return null
  const { link, block } = figure
  const words = link.text.slice(0, number.start) + wordsFor(stale) + link.text.slice(number.end)
  const plain = block.plain.slice(0, link.start) + words + block.plain.slice(link.end)
  const end = link.start + words.length
  const names = content.names?.names ?? []
  const reworded = {
    ...figure,
    link: { ...link, text: words, end },
    block: { ...block, plain, numbers: listNumbers(plain, { names }) },
  }
  const update = { measure: latest.fields.measure ?? '', before: before?.slug ?? null }
  return { figure: reworded, fix: { to: source.to, text: words, update } }
}

/** No date and no sum that would stay behind, and no word that goes with the old number alone. */
function isPlainSentence({ figure, number, stated }: StaleFigure): boolean {
  const { block, link, sentence } = figure
  const [field] = block.text.path
  const isNote = field === 'updates' || field === 'corrections'
  const hasSum = block.links.some(
    ({ address, start }) =>
      address.startsWith('change:') && sentenceAround(block, start) === sentence,
  )
  const { context } = readLinkedNumber(figure)
  const isQualified = context !== null && context.start < link.start
  const hasArticle = /\ban?\s+$/i.test(block.plain.slice(0, link.start + number.start))
  const isOneOrMany = (number.value === 1) !== (stated.value === 1)
  return ![isNote, hasSum, isQualified, hasArticle, isOneOrMany, hasDate(sentence)].some(Boolean)
}

/** The reading that the text gives: its very words, or else the only one that they are true of. */
function findBefore(content: Content, { number, latest }: StaleFigure): StatisticEntry | null {
  const group = indexStatistics(content).byMeasure.get(latest.fields.measure ?? '') ?? []
  const readings = group
    .filter((statistic) => statistic !== latest && !statistic.fields.change)
    .flatMap((statistic) => ({ statistic, stated: figureOfEntry(content, statistic) }))
    .sort((one, other) => (endOf(one.statistic) < endOf(other.statistic) ? 1 : -1))
  const exact = readings.find(
    ({ stated }) =>
      stated && isSame(number, stated) && (number.precision ?? null) === stated.precision,
  )
  const [near, another] = readings.filter(({ stated }) => stated && isTruth(number, stated))
  return exact?.statistic ?? (another ? null : (near?.statistic ?? null))
}

function endOf(statistic: StatisticEntry): string {
  return spanOfStatistic(statistic)?.to ?? ''
}

function statusOf(content: Content, { slug }: StatisticEntry) {
  return indexStatistics(content).standings.get(slug)?.status
}

/** Begins with a capital where the old words did, or where the sentence begins. */
function wordsFor({ figure, number, stated }: StaleFigure): string {
  const words = formatFigure(stated)
  const before = figure.block.plain.slice(0, figure.link.start + number.start)
  const isFirst = SENTENCE_START.test(before) || /^\p{Lu}/u.test(number.text)
  return isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
