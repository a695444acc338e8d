import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import type { Content } from '@/lib/check/content'
import { exampleSource } from '@/lib/check/example-files'
import type { Rule } from '@/lib/check/rule'
import { indexStatistics } from '@/lib/check/statistic-index'
import { hasDate } from '@/lib/figure/has-date'

const LATER = 'slug: later, measure: arrivals, value: 4000, period: 2025-01-01/2025-04-05'
const OLD = 'slug: old, measure: arrivals, value: 70, period: 2023'
const NEW = 'slug: new, measure: arrivals, value: 80, period: 2023'
const DATED = { 'articles/2026/pilot.md': { fields: 'keyPoints: []', body: 'It begins.' } }

/** Refuses a number that no longer holds, or that a later count has followed, without its date. */
export const datedReading: Rule = {
  name: 'dated-reading',
  reason: 'A count that has gone on is true of its day only, and a number taken back of none.',
  examples: {
    right: [
      {
        ...DATED,
        'sources/report.yaml': exampleSource(LATER),
        'events/talks.md': { body: 'By 5 March 2025 [3,434](stat:arrivals-2025) had arrived.' },
      },
      {
        'sources/report.yaml': exampleSource(
          OLD,
          `${NEW}, replaces: { statistic: old, reason: correction }`,
        ),
        'articles/2026/pilot.md': {
          fields: 'corrections: [{ on: 2026-12-01, note: "We gave [70](stat:old) arrivals." }]',
        },
      },
    ],
    wrong: [
      {
        ...DATED,
        'sources/report.yaml': exampleSource(LATER),
        'events/talks.md': { body: 'In all [3,434](stat:arrivals-2025) had arrived.' },
      },
      {
        'sources/report.yaml': exampleSource(
          OLD,
          `${NEW}, replaces: { statistic: old, reason: correction }`,
        ),
        'events/talks.md': { body: 'In 2023 [70](stat:old) arrived.' },
      },
      {
        'sources/report.yaml': exampleSource(
          `${OLD}, withdrawn: { on: 2026-11-22, reason: Misread. }`,
        ),
        'events/talks.md': { body: 'In 2023 [70](stat:old) arrived.' },
      },
    ],
  },
  *check(content) {
    for (const figure of listBoundFigures(content)) {
      for (const slug of statisticsOf(figure)) {
        const message = findFault(content, figure, slug)
        if (message) yield { file: figure.block.text.file, place: figure.place, message }
      }
    }
  },
}

function statisticsOf({ binding }: BoundFigure): string[] {
  if (binding.scheme === 'change') return [binding.from, binding.to]
  return binding.scheme === 'stat' ? [binding.statistic] : []
}

function findFault(content: Content, { binding, block, sentence }: BoundFigure, slug: string) {
  const standing = indexStatistics(content).standings.get(slug)
  if (!standing) return null
  const { status, supersededBy } = standing
  if (status === 'withdrawn' || status === 'replaced') {
    // A note on a change has to say what stood there before.
    if (block.text.path[0] === 'corrections' || block.text.path[0] === 'updates') return null
    const remedy = supersededBy ? `Bind ${supersededBy} instead.` : 'Take the number out.'
    return `${slug} was ${status}. ${remedy}`
  }
  if (binding.scheme !== 'stat' || supersededBy === null || hasDate(sentence)) return null
  return `${supersededBy} is a later reading of the count that ${slug} gives. Say in this sentence to which day the number counts, or bind the later one.`
}
