import { exampleLedger } from '@/lib/check/example-ledger'
import { findLedgerDifferences } from '@/lib/check/ledger-differences'
import { getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'

/** Refuses a published statistic that says something else than it said. */
export const changedMeaning: Rule = {
  name: 'changed-meaning',
  reason: 'Whoever cited a number must find there what was cited, or be told what became of it.',
  examples: {
    right: [{ 'ledger.jsonl': exampleLedger() }],
    wrong: [
      {
        'ledger.jsonl': exampleLedger().replace(
          /("arrivals-2024".*"meaning":)"\w+"/,
          '$1"0000000000000000"',
        ),
      },
      {
        'ledger.jsonl': exampleLedger(),
        'sources/statement.yaml': {
          fields:
            'statistics: [{ slug: arrivals-2024, measure: arrivals, value: 2983, period: 2024-01-01/2024-03-05, locator: paragraph 13 }, { slug: arrivals-2025, measure: arrivals, value: 3434, period: 2025-01-01/2025-03-05, locator: paragraph 12 }, { slug: arrivals-2025-on-2024, measure: arrivals, value: 15, nature: planned, unit: percent, change: { from: arrivals-2024, to: arrivals-2025 }, locator: paragraph 13 }]',
        },
      },
    ],
  },
  *check(content) {
    for (const { statistic } of findLedgerDifferences(content)?.changed ?? []) {
      const entry = getRecord(content, 'statistics', statistic)
      if (!entry) continue
      const { source, path } = entry
      const message = `${statistic} no longer says what it said when it was published: its value, unit, precision, nature, period, change, statedBy or source is another. Take the change back; or leave it as it was and write a new statistic beside it, with replaces where the number was revised, and named in withdrawn where we had misread it.`
      yield { file: source.file, place: placeOfPath(source, path), message }
    }
  },
}
