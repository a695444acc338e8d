import {
  isLedgerStatistic,
  type LedgerRecord,
  type LedgerStatistic,
} from '@/lib/ledger/ledger-schema'

/** How what is there now differs from what was published. */
export type LedgerDifferences = {
  /** There now and not in the ledger. */
  added: LedgerRecord[]
  /** Statistics that say something else than they said, as they are now. */
  changed: LedgerStatistic[]
  /** Statistics that were published under another measure, as they are now. */
  moved: (LedgerStatistic & { publishedMeasure: string })[]
  /** Slugs of statistics that were published and are not there. */
  vanishedStatistics: string[]
  /** Addresses that were published and are not there. */
  vanishedAddresses: string[]
}

/** Compares what was published with what the ledger would have to hold now. */
export function compareLedger(
  published: LedgerRecord[],
  current: LedgerRecord[],
): LedgerDifferences {
  const [before, now] = [indexRecords(published), indexRecords(current)]
  const differences: LedgerDifferences = {
    added: current.filter((record) => isNew(record, before)),
    changed: [],
    moved: [],
    vanishedStatistics: [...before.statistics.keys()].filter((slug) => !now.statistics.has(slug)),
    vanishedAddresses: [...before.addresses].filter((address) => !now.addresses.has(address)),
  }
  for (const record of current.filter(isLedgerStatistic)) {
    const [first, ...others] = before.statistics.get(record.statistic) ?? []
    if (!first) continue
    const sameMeasure = [first, ...others].filter(({ measure }) => measure === record.measure)
    if (sameMeasure.length === 0) {
      differences.moved.push({ ...record, publishedMeasure: first.measure })
    } else if (!sameMeasure.some(({ meaning }) => meaning === record.meaning)) {
      differences.changed.push(record)
    }
  }
  return differences
}

type Index = { statistics: Map<string, LedgerStatistic[]>; addresses: Set<string> }

/** A slug has several records where two branches published it and were merged. */
function indexRecords(records: LedgerRecord[]): Index {
  const index: Index = { statistics: new Map(), addresses: new Set() }
  for (const record of records) {
    if (!isLedgerStatistic(record)) index.addresses.add(record.address)
    else {
      const others = index.statistics.get(record.statistic) ?? []
      index.statistics.set(record.statistic, [...others, record])
    }
  }
  return index
}

function isNew(record: LedgerRecord, { statistics, addresses }: Index): boolean {
  return isLedgerStatistic(record)
    ? !statistics.has(record.statistic)
    : !addresses.has(record.address)
}
