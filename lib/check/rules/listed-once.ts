import { placeOfPath } from '@/lib/check/reading/content-record'
import { listReferences } from '@/lib/check/references'
import type { Rule } from '@/lib/check/rule'

/** Refuses a list that names the same record twice. */
export const listedOnce: Rule = {
  name: 'listed-once',
  reason: 'A record named twice in a list would be shown twice, and the database holds it once.',
  examples: {
    right: [
      { 'events/talks.md': { fields: 'topics: [returns]\nfollows: []\nactors: [home-office]' } },
    ],
    wrong: [
      { 'events/talks.md': { fields: 'topics: [returns, returns]' } },
      {
        'events/talks.md': {
          fields:
            'sources: [{ source: statement, locator: paragraph 1 }, { source: statement, locator: paragraph 2 }]',
        },
      },
    ],
  },
  *check({ records }) {
    for (const record of records) {
      const seen = new Set<string>()
      for (const { path, slug } of listReferences(record)) {
        const [list] = path
        // In a source each statistic names its own measure and readings.
        if (record.collection === 'sources' || path.length === 1) continue
        const isRepeated = seen.has(`${list} ${slug}`)
        seen.add(`${list} ${slug}`)
        if (!isRepeated) continue
        const message = `${list} names ${slug} a second time. Keep one of the two, with all that belongs to it.`
        yield { file: record.file, place: placeOfPath(record, path), message }
      }
    }
  },
}
