import { exampleLedger } from '@/lib/check/example-ledger'
import { findLedgerDifferences } from '@/lib/check/ledger-differences'
import { placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'
import { isLedgerStatistic, type LedgerRecord } from '@/lib/ledger/ledger-schema'

/** Reminds of what is about to be published and not yet written down in the ledger. */
export const notInLedger: Rule = {
  name: 'not-in-ledger',
  reason: 'Only what is in the ledger is kept from being changed silently later.',
  examples: {
    right: [
      {},
      { 'ledger.jsonl': exampleLedger() },
      {
        'ledger.jsonl': exampleLedger(),
        'terms/trial.md': '---\ntitle: Trial\ndraft: true\n---\n\nA pilot.\n',
      },
    ],
    wrong: [
      {
        'ledger.jsonl': exampleLedger(),
        'topics/money.yaml': 'title: Money\ndescription: What it costs.\n',
      },
      { 'ledger.jsonl': '' },
    ],
  },
  isWarning: true,
  *check(content) {
    const added = findLedgerDifferences(content)?.added ?? []
    const [first] = added
    // A line that cannot be read may be the one that is missed.
    if (!content.ledger || !first || content.ledger.faults.length > 0) return
    const { file } = content.ledger
    const what =
      added.length === 1
        ? `${nameOf(first)} is not`
        : `${nameOf(first)} and ${added.length - 1} more are not`
    const message = `${what} in the ledger yet. Run npm run ledger before publishing.`
    yield { file, place: placeAt(file, 0), message }
  },
}

function nameOf(record: LedgerRecord): string {
  return isLedgerStatistic(record) ? `The statistic ${record.statistic}` : record.address
}
