import { exampleLedger } from '@/lib/check/example-ledger'
import { findLedgerDifferences } from '@/lib/check/ledger-differences'
import { isKnown } from '@/lib/check/reading/content'
import { placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'
import { isLedgerStatistic } from '@/lib/ledger/ledger-schema'

const PUBLISHED = {
  statistic: 'arrivals-2023',
  measure: 'arrivals',
  meaning: '0000000000000000',
}

/** Refuses that a published statistic is taken away. */
export const vanishedStatistic: Rule = {
  name: 'vanished-statistic',
  reason:
    'Who follows a citation to a number that we gave up must be told so, not left with nothing.',
  examples: {
    right: [{ 'ledger.jsonl': exampleLedger() }],
    wrong: [{ 'ledger.jsonl': exampleLedger(PUBLISHED) }],
  },
  *check(content) {
    const vanished = new Set(findLedgerDifferences(content)?.vanishedStatistics)
    if (!content.ledger || vanished.size === 0) return
    const { file, lines } = content.ledger
    for (const { record, offset } of lines) {
      if (!isLedgerStatistic(record) || !vanished.delete(record.statistic)) continue
      if (isKnown(content, 'statistics', record.statistic)) continue
      const message = `The statistic ${record.statistic} of ${record.measure} was published and is no longer there. Put it back into the file of its source; where it was wrong, with withdrawn, which strikes it through and keeps its page.`
      yield { file, place: placeAt(file, offset), message }
    }
  },
}
