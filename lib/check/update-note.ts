import { figureOfEntry } from '@/lib/check/figure-of-entry'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { FigureUpdate } from '@/lib/check/rule'
import { findLatest } from '@/lib/check/statistic-index'
import { listNumbers } from '@/lib/figure/list-numbers'
import { formatFigure } from '@/lib/figure/stated-figure'
import { formatPeriod } from '@/lib/format-calendar-date'

/**
 * What the readers of an article are told of figures that follow the latest reading, one sentence
 * for each measure, with every number bound and dated: "Figure updated. The latest reading of
 * “Arrivals” is now [8,200](stat:…) (2025); it was [3,434](stat:…) (2024)."
 */
export function formatUpdateNote(content: Content, updates: readonly FigureUpdate[]): string {
  const measures = [...new Set(updates.map(({ measure }) => measure))]
  const sentences = measures.map((measure) => {
    const known = updates.find((update) => update.measure === measure && update.before !== null)
    return formatSentence(content, measure, known?.before ?? null)
  })
  return [sentences.length > 1 ? 'Figures updated.' : 'Figure updated.', ...sentences].join(' ')
}

function formatSentence(content: Content, measure: string, before: string | null): string {
  const latest = findLatest(content, measure)
  const earlier = before === null ? null : getRecord(content, 'statistics', before)
  const was = earlier ? `; it was ${formatReading(content, earlier)}` : ''
  const now = latest ? formatReading(content, latest) : ''
  return `The latest reading of “${labelOf(content, measure)}” is now ${now}${was}.`
}

function formatReading(content: Content, statistic: StatisticEntry): string {
  const stated = figureOfEntry(content, statistic)
  const { period } = statistic.fields
  const when =
    period === undefined || period === 'not-stated'
      ? ''
      : ` (${formatPeriod(period).replace(/^(?:To|From)\b/, (word) => word.toLowerCase())})`
  return `[${stated ? formatFigure(stated) : ''}](stat:${statistic.slug})${when}`
}

/** A title such as "People on one boat" would put a number without a binding into the note. */
function labelOf(content: Content, measure: string): string {
  const { title = measure, words = [] } = getRecord(content, 'measures', measure)?.fields ?? {}
  return listNumbers(title).length === 0 ? title : (words[0] ?? title)
}
