import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { type Content, getRecord } from '@/lib/check/reading/content'
import type { Rule } from '@/lib/check/rule'
import { listLatest } from '@/lib/check/statistic-index'
import { parseBinding } from '@/lib/figure/binding'

/** Refuses `latest:` where a measure has no reading, or two that end on one day. */
export const latestReading: Rule = {
  name: 'latest-reading',
  reason: 'Where neither of two readings is the later, no sentence can call one the latest.',
  isAboutTexts: true,
  examples: {
    right: ['At the last count [3,434](latest:arrivals) had arrived.'],
    wrong: [
      {
        'measures/count.yaml': exampleMeasure('people'),
        'events/talks.md': { body: 'It brought [no](latest:count) returns.' },
      },
      {
        'measures/count.yaml': exampleMeasure('people'),
        'sources/report.yaml': exampleSource(
          'slug: one, measure: count, value: 1, period: 2024',
          'slug: two, measure: count, value: 2, period: 2024-12-31',
        ),
        'events/talks.md': { body: 'At the last count [two](latest:count) had arrived.' },
      },
    ],
  },
  *check(content) {
    const faults = new Map<string, string | null>()
    for (const text of content.texts) {
      for (const { address, offset } of text.links) {
        const binding = parseBinding(address)
        if (binding?.scheme !== 'latest') continue
        const { measure } = binding
        if (!faults.has(measure)) faults.set(measure, findFault(content, measure))
        const message = faults.get(measure)
        if (message) yield { file: text.file, place: text.placeAt(offset), message }
      }
    }
  },
}

function findFault(content: Content, slug: string): string | null {
  const measure = getRecord(content, 'measures', slug)
  // Until every file can be read, a reading may be missing that is only not understood.
  const isWhole = content.sources.every(({ data }) => data !== null)
  if (!measure?.data || !isWhole) return null
  const [first, second] = listLatest(content, slug)
  if (!first) {
    return `The measure ${slug} has no reading that could be its latest. Bind the number to a statistic with stat: instead.`
  }
  if (!second) return null
  return `Both ${first.slug} and ${second.slug} end on the same day, so neither is the latest. Name one of them with stat: instead.`
}
