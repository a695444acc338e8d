import { isLedgerStatistic, type LedgerRecord } from '@/lib/ledger/ledger-schema'

const MOST_LISTED = 40

/** What `npm run ledger` did, in plain words: what was added, one to a line, and how many. */
export function formatAdded(added: LedgerRecord[], { isAsItWas }: { isAsItWas: boolean }): string {
  if (isAsItWas) return 'Everything is in the ledger already. Nothing was added.'
  if (added.length === 0) return 'Everything is in the ledger already. Its lines were put in order.'
  const statistics = added.filter(isLedgerStatistic).length
  const counts = [
    ...(statistics > 0 ? [count(statistics, 'statistic', 'statistics')] : []),
    ...(statistics < added.length
      ? [count(added.length - statistics, 'address', 'addresses')]
      : []),
  ]
  const unlisted = added.length - MOST_LISTED
  return [
    `Added to the ledger: ${counts.join(' and ')}.`,
    ...added.slice(0, MOST_LISTED).map((record) => `  ${nameOf(record)}`),
    ...(unlisted > 0 ? [`  and ${unlisted} more, which are in content/ledger.jsonl`] : []),
    'Look through them, and commit content/ledger.jsonl together with the content.',
  ].join('\n')
}

function nameOf(record: LedgerRecord): string {
  return isLedgerStatistic(record)
    ? `the statistic ${record.statistic}, a reading of ${record.measure}`
    : `the address ${record.address}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
