import { exampleLedger } from '@/lib/check/example-ledger'
import { findLedgerDifferences } from '@/lib/check/ledger-differences'
import { getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'

/** Refuses a statistic whose name was published for a reading of another measure. */
export const reusedSlug: Rule = {
  name: 'reused-slug',
  reason: 'A name that has once stood for a count cannot come to stand for the count of another.',
  examples: {
    right: [{ 'ledger.jsonl': exampleLedger() }],
    wrong: [
      {
        'ledger.jsonl': exampleLedger().replace(
          '"arrivals-2024","measure":"arrivals"',
          '"arrivals-2024","measure":"crossings"',
        ),
      },
    ],
  },
  *check(content) {
    for (const { statistic, measure, publishedMeasure } of findLedgerDifferences(content)?.moved ??
      []) {
      const entry = getRecord(content, 'statistics', statistic)
      if (!entry) continue
      const { source, path } = entry
      const message = `${statistic} was published as a statistic of ${publishedMeasure}, and is one of ${measure} now. Take the change back, or put the old one back and give this one a slug of its own.`
      yield { file: source.file, place: placeOfPath(source, [...path, 'measure']), message }
    }
  },
}
