import { type Content, getRecord } from '@/lib/check/content'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import type { Rule } from '@/lib/check/rule'
import type { StatisticEntry } from '@/lib/check/statistic-entry'
import { spanOfStatistic } from '@/lib/check/statistic-span'
import { parseBinding } from '@/lib/figure/binding'

/** Refuses `latest:` where a measure has no reading, or two that end on one day. */
export const latestReading: Rule = {
  name: 'latest-reading',
  reason: 'Where neither of two readings is the later, no sentence can call one the latest.',
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
    for (const text of content.texts) {
      for (const { address, offset } of text.links) {
        const binding = parseBinding(address)
        if (binding?.scheme !== 'latest') continue
        const message = findFault(content, binding.measure)
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
  const [first, second] = listReadings(content, slug)
  if (!first) {
    return `The measure ${slug} has no reading that could be its latest. Bind the number to a statistic with stat: instead.`
  }
  if (!second || measure.data.cumulative || endOf(first) !== endOf(second)) return null
  return `Both ${first.slug} and ${second.slug} end on the same day, so neither is the latest. Name one of them with stat: instead.`
}

/** Those that may be the latest, the latest first. */
function listReadings({ statistics }: Content, measure: string): StatisticEntry[] {
  const replaced = new Set(statistics.map(({ fields }) => fields.replaces?.statistic))
  return statistics
    .filter(({ slug, fields }) => fields.measure === measure && !replaced.has(slug))
    .filter(({ fields }) => !fields.change && !fields.withdrawn)
    .sort((one, other) => (endOf(one) < endOf(other) ? 1 : -1))
}

function endOf(statistic: StatisticEntry): string {
  return spanOfStatistic(statistic)?.to ?? ''
}
