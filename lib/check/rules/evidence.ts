import { exampleEvidence, exampleLock } from '@/lib/check/example-evidence'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'
import { compareEvidence } from '@/lib/evidence/compare-evidence'
import { toWantedNumber } from '@/lib/evidence/wanted-number'

/** Refuses a statistic that was not found in the kept copy of its source as it stands here. */
export const evidence: Rule = {
  name: 'evidence',
  reason: 'A number that can be traced stands in its source, at the place that is named.',
  examples: {
    right: [
      {},
      exampleEvidence(),
      exampleEvidence(exampleLock().replace('2,983', 'just 2.983 thousand')),
    ],
    wrong: [
      exampleEvidence(exampleLock().replace(/^.*\n/, '')),
      exampleEvidence(exampleLock().replace('"source":"statement"', '"source":"report"')),
      exampleEvidence(exampleLock().replace('"paragraph":12', '"paragraph":11')),
      exampleEvidence(exampleLock().replace('3,434', '3,443')),
      exampleEvidence(exampleLock().replace('15 per cent', '15 percentage points')),
      exampleEvidence(exampleLock().replace('"15 per cent"', '"15 per cent","direction":"down"')),
    ],
  },
  *check(content) {
    const lock = content.evidence
    if (!lock) return
    const found = new Map(lock.lines.map(({ record }) => [record.statistic, record]))
    for (const { data, path, slug, source } of content.statistics) {
      if (!data || data.withdrawn || source.fields.archive === undefined) continue
      const line = found.get(slug)
      if (line?.source === source.slug) {
        const wanted = toWantedNumber(content, data)
        for (const { field, message } of compareEvidence(data.locator, wanted, line)) {
          yield { file: source.file, place: placeOfPath(source, [...path, field]), message }
        }
        // A line that cannot be read may be the one that is missed.
      } else if (lock.faults.length === 0) {
        const message = `${slug} has not been found in the kept copy of its source yet. Give npm run evidence the folder of the kept copies, and commit content/evidence.lock.jsonl.`
        yield { file: source.file, place: placeOfPath(source, path), message }
      }
    }
  },
}
