import { isCountedFigure } from '@/lib/check/counted-figure'
import { formatFieldName } from '@/lib/check/format-issue'
import type { CollectionName } from '@/lib/check/reading/collections'
import { placeAt } from '@/lib/check/reading/content-file'
import { placeOfPath } from '@/lib/check/reading/content-record'
import { listScalarOffsets } from '@/lib/check/reading/scalar-offsets'
import { listValues } from '@/lib/check/reading/yaml-values'
import type { Rule } from '@/lib/check/rule'
import { listNumbers } from '@/lib/figure/list-numbers'

/** Fields that readers see and in which no link can stand. */
const PLAIN_FIELDS: Partial<Record<CollectionName, string[]>> = {
  actors: ['name', 'role', 'description'],
  events: ['dateNote', 'keyStatistics.*.relevance'],
  measures: ['title'],
  terms: ['title'],
  topics: ['title', 'description'],
}

const NO_NAMES: readonly string[] = []

/** Refuses a figure in a field in which it cannot be bound. */
export const plainFigure: Rule = {
  name: 'plain-figure',
  reason: 'A number in a field without links is one that no reader can trace.',
  examples: {
    right: [
      {
        'topics/returns.yaml': { fields: 'description: Agreements made in 2025 by two ministers.' },
      },
      { 'actors/home-office.yaml': { fields: 'description: It spoke of one in, one out.' } },
      {
        'events/talks.md': {
          fields:
            'keyStatistics: [{ statistic: arrivals-2025, relevance: The count to 5 March 2025. }]',
        },
      },
    ],
    wrong: [
      { 'topics/returns.yaml': { fields: 'description: Agreements on 50 people.' } },
      { 'actors/home-office.yaml': { fields: 'description: It counted two arrivals.' } },
      { 'terms/pilot.md': { fields: 'title: A pilot for 50 people' } },
      { 'measures/arrivals.yaml': { fields: 'title: 3,434 arrivals' } },
      {
        'events/talks.md': {
          fields:
            'keyStatistics: [{ statistic: arrivals-2025, relevance: "Over 3,000 people arrived." }]',
        },
      },
    ],
  },
  *check(content) {
    const names = content.names?.names ?? NO_NAMES
    for (const record of content.records) {
      const { file, yaml } = record
      for (const field of PLAIN_FIELDS[record.collection] ?? []) {
        for (const { path, value } of listValues(yaml?.value, field)) {
          if (!yaml || typeof value !== 'string') continue
          for (const number of listNumbers(value, { names })) {
            if (!isCountedFigure(content, number)) continue
            const offsets = listScalarOffsets(file.text, yaml.document, path)
            const offset = offsets?.[number.numberStart]
            const place = offset === undefined ? placeOfPath(record, path) : placeAt(file, offset)
            const message = `The figure ${number.text} stands in ${formatFieldName(path)}, where it cannot be bound. Say it in a text with its link, and leave it out here.`
            yield { file, place, message }
          }
        }
      }
    }
  },
}
