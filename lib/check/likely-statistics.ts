import { figureOfEntry } from '@/lib/check/figure-of-entry'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { listSentenceWords } from '@/lib/check/sentence-words'
import { indexStatistics, type StatisticIndex } from '@/lib/check/statistic-index'
import { findFigureFault } from '@/lib/figure/figure-fault'
import type { NumberText } from '@/lib/figure/number-text'
import { formatFigure } from '@/lib/figure/stated-figure'

const MOST_LINKS = 3

/** Values that are farther apart than this are not taken for a slip of one another. */
const FARTHEST = 0.5

/** Links ready to be pasted, the likeliest first. */
export type LikelyLinks = {
  links: string[]
  /** True where they give another number, which an editor may or may not have meant. */
  areNear: boolean
}

/**
 * The links that an editor who wrote a number without one most likely wants: statistics of the
 * same value, else the nearest ones that the sentence seems to speak of.
 */
export function listLikelyLinks(
  content: Content,
  number: NumberText,
  sentence: string,
): LikelyLinks {
  const index = indexStatistics(content)
  const size = Math.abs(number.value) * (number.unit === 'share' ? 100 : 1)
  const meant = countMeant(index, sentence)
  const isBindable = ({ slug }: StatisticEntry) => {
    const status = index.standings.get(slug)?.status
    return status !== 'withdrawn' && status !== 'replaced'
  }
  const same = (index.byValue.get(size) ?? []).filter(
    (statistic) => isBindable(statistic) && isAlike(content, number, statistic),
  )
  const near = same.length > 0 ? [] : listNear(index, meant, size).filter(isBindable)
  const meantBy = ({ fields }: StatisticEntry) => meant.get(fields.measure ?? '') ?? 0
  const links = [...same, ...near]
    .sort(
      (one, other) => meantBy(other) - meantBy(one) || distance(one, size) - distance(other, size),
    )
    .slice(0, MOST_LINKS)
    .flatMap((statistic) => formatLink(content, number, statistic) ?? [])
  return { links, areNear: same.length === 0 }
}

/** The bound links of which these very words are true. */
export function listRightLinks(content: Content, number: NumberText): string[] {
  return (indexStatistics(content).byValue.get(Math.abs(number.value)) ?? [])
    .flatMap((statistic) => formatLink(content, number, statistic) ?? [])
    .filter((link) => link.startsWith(`[${number.text}]`))
    .slice(0, MOST_LINKS)
}

/** False where no slip of words makes one of the other: a share of a count, a fall of a rise. */
function isAlike(content: Content, number: NumberText, statistic: StatisticEntry): boolean {
  const stated = figureOfEntry(content, statistic)
  const isShare = number.unit === 'share'
  const isTold = number.value < 0 && stated?.isChange === true
  return !(isShare && stated?.unit !== 'percent') && !(isTold && stated.value > 0)
}

/** How many words of the sentence may mean each measure. */
function countMeant({ measuresOfWord }: StatisticIndex, sentence: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of listSentenceWords(sentence)) {
    for (const measure of measuresOfWord.get(word) ?? []) {
      counts.set(measure, (counts.get(measure) ?? 0) + 1)
    }
  }
  return counts
}

function listNear(
  { byMeasure }: StatisticIndex,
  meant: Map<string, number>,
  size: number,
): StatisticEntry[] {
  return [...meant.keys()]
    .flatMap((measure) => byMeasure.get(measure) ?? [])
    .filter((statistic) => distance(statistic, size) <= FARTHEST)
}

/** How far a statistic's value is from a number, as a part of the greater one. */
function distance({ fields }: StatisticEntry, size: number): number {
  const value = Math.abs(fields.value?.value ?? NaN)
  return value === size ? 0 : Math.abs(value - size) / Math.max(value, size)
}

function formatLink(
  content: Content,
  number: NumberText,
  statistic: StatisticEntry,
): string | null {
  const stated = figureOfEntry(content, statistic)
  if (!stated) return null
  const words = getRecord(content, 'measures', statistic.fields.measure ?? '')?.fields.words ?? []
  const isRight = findFigureFault(number, number, stated, words) === null
  return `[${isRight ? number.text : formatFigure(stated)}](stat:${statistic.slug})`
}
