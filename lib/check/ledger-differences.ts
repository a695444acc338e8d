import type { Content } from '@/lib/check/reading/content'
import { compareLedger, type LedgerDifferences } from '@/lib/ledger/compare-ledger'
import { listLedgerRecords } from '@/lib/ledger/list-ledger-records'

const known = new WeakMap<Content, LedgerDifferences>()

/**
 * How the content differs from what was published before; null before anything was. Worked out
 * once for all the rules that ask.
 */
export function findLedgerDifferences(content: Content): LedgerDifferences | null {
  if (!content.ledger) return null
  const published = content.ledger.lines.map(({ record }) => record)
  const differences = known.get(content) ?? compareLedger(published, listLedgerRecords(content))
  known.set(content, differences)
  return differences
}
