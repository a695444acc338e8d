import { formatUnknown } from '@/lib/check/format-unknown'
import { isKnown } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import { listReferences } from '@/lib/check/references'
import type { Rule } from '@/lib/check/rule'

/** Refuses a field that names a record which is not there. */
export const knownReference: Rule = {
  name: 'known-reference',
  reason: 'A reference to nothing is a dead end for readers.',
  examples: {
    right: [
      {
        'terms/pilot.md': { fields: 'seeAlso: [trial]' },
        'terms/trial.md': '---\ntitle: Trial\n---\n\nAn attempt.\n',
      },
    ],
    wrong: [
      { 'events/talks.md': { fields: 'topics: [retuns]' } },
      { 'actors/home-office.yaml': { fields: 'partOf: uk-government' } },
      {
        'events/talks.md': {
          fields: 'keyStatistics: [{ statistic: arrivals-2052, relevance: It is near. }]',
        },
      },
    ],
  },
  *check(content) {
    for (const record of content.records) {
      for (const { path, target, slug } of listReferences(record)) {
        if (isKnown(content, target, slug)) continue
        const message = formatUnknown(content, target, slug)
        yield { file: record.file, place: placeOfPath(record, path), message }
      }
    }
  },
}
