import { type BoundFigure, listBoundFigures } from '@/lib/check/bound-figures'
import { exampleSource } from '@/lib/check/example-files'
import type { Content } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'
import { indexStatistics } from '@/lib/check/statistic-index'
import type { Binding } from '@/lib/figure/binding'
import { hasDate } from '@/lib/figure/has-date'
import type { Status } from '@/lib/statistic/statistic-status'

/** What no text may rest on any more. */
const FALLEN: Status[] = ['withdrawn', 'replaced']

const LATER = 'slug: later, measure: arrivals, value: 4000, period: 2025-01-01/2025-04-05'
const OLD = 'slug: old, measure: arrivals, value: 70, period: 2023'
const NEW = 'slug: new, measure: arrivals, value: 80, period: 2023'
const DATED = { 'articles/2026/pilot.md': { fields: 'keyPoints: []', body: 'It begins.' } }

/** Refuses a number that no longer holds, or that a later count has followed, without its date. */
export const datedReading: Rule = {
  name: 'dated-reading',
  reason: 'A count that has gone on is true of its day only, and a number taken back of none.',
  isAboutTexts: true,
  examples: {
    right: [
      {
        ...DATED,
        'sources/report.yaml': exampleSource(LATER),
        'events/talks.md': {
          body: 'By 5 March 2025 [3,434](stat:arrivals-2025) had arrived, [15.1% more](change:arrivals-2024..arrivals-2025).',
        },
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
        ...DATED,
        'sources/report.yaml': exampleSource(LATER),
        'events/talks.md': {
          body: 'Arrivals are [15.1% higher](change:arrivals-2024..arrivals-2025).',
        },
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
      {
        'sources/report.yaml': exampleSource(
          `${OLD}, withdrawn: { on: 2026-11-22, reason: Misread. }`,
        ),
        'events/talks.md': {
          fields: 'keyStatistics: [{ statistic: old, relevance: The count of a year before. }]',
        },
      },
    ],
  },
  *check(content) {
    for (const figure of listBoundFigures(content)) {
      for (const message of listFaults(content, figure)) {
        yield { file: figure.block.text.file, place: figure.place, message }
      }
    }
    for (const event of content.events) {
      for (const [index, { statistic }] of (event.fields.keyStatistics ?? []).entries()) {
        const message = findFallen(content, statistic)
        if (!message) continue
        const place = placeOfPath(event, ['keyStatistics', index, 'statistic'])
        yield { file: event.file, place, message }
      }
    }
  },
}

function listFaults(content: Content, figure: BoundFigure): string[] {
  const { binding, block } = figure
  // A note on a change has to say what stood there before.
  const isNote = block.text.path[0] === 'corrections' || block.text.path[0] === 'updates'
  const fallen = isNote
    ? []
    : statisticsOf(binding).flatMap((slug) => findFallen(content, slug) ?? [])
  return fallen.length > 0 ? fallen : [findUndated(content, figure) ?? []].flat()
}

function statisticsOf(binding: Binding): string[] {
  if (binding.scheme === 'change') return [binding.from, binding.to]
  return binding.scheme === 'stat' ? [binding.statistic] : []
}

function findFallen(content: Content, slug: string): string | null {
  const standing = indexStatistics(content).standings.get(slug)
  if (!standing || !FALLEN.includes(standing.status)) return null
  const { status, supersededBy } = standing
  const remedy = supersededBy ? `Bind ${supersededBy} instead.` : 'Take the number out.'
  return `${slug} was ${status}. ${remedy}`
}

function findUndated(content: Content, { binding, sentence }: BoundFigure): string | null {
  // Our own sum is as old as the later of its two readings; a change that a source states is a
  // claim of that source, which no later count goes on from.
  const slug = statisticsOf(binding).at(-1) ?? ''
  const standing = indexStatistics(content).standings.get(slug)
  if (!standing?.supersededBy || FALLEN.includes(standing.status) || hasDate(sentence)) return null
  const when =
    binding.scheme === 'change'
      ? 'which dates the change compares'
      : 'to which day the number counts'
  return `${standing.supersededBy} is a later reading of the count that ${slug} gives. Say in this sentence ${when}, or bind the later one.`
}
