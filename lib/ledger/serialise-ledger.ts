import { isLedgerStatistic, type LedgerRecord } from '@/lib/ledger/ledger-schema'

/** The text of a ledger: each record once, in the order of its lines, each line ended. */
export function serialiseLedger(records: LedgerRecord[]): string {
  // By code units, so that every machine puts them in the same order.
  const lines = [...new Set(records.map(serialiseRecord))].sort()
  return lines.map((line) => `${line}\n`).join('')
}

/** One record as a line, its fields always in the same order. */
export function serialiseRecord(record: LedgerRecord): string {
  if (!isLedgerStatistic(record)) return JSON.stringify({ address: record.address })
  const { statistic, measure, meaning } = record
  return JSON.stringify({ statistic, measure, meaning })
}
