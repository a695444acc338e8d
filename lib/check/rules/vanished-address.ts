import { addressOf } from '@/lib/addresses'
import { exampleLedger } from '@/lib/check/example-ledger'
import { findLedgerDifferences } from '@/lib/check/ledger-differences'
import type { Content } from '@/lib/check/reading/content'
import { placeAt } from '@/lib/check/reading/content-file'
import { isSentOn } from '@/lib/check/reading/redirects-source'
import type { Rule } from '@/lib/check/rule'
import { listSitePaths, mayBecomePath } from '@/lib/check/site-paths'
import { isLedgerStatistic } from '@/lib/ledger/ledger-schema'

/** Refuses that a published address leads nowhere. */
export const vanishedAddress: Rule = {
  name: 'vanished-address',
  reason: 'An address that stops working takes the proof of whoever cited it along.',
  examples: {
    right: [
      {
        'ledger.jsonl': exampleLedger({ address: '/topics/money' }),
        'redirects.yaml': '/topics/money: /topics/returns\n',
      },
    ],
    wrong: [
      { 'ledger.jsonl': exampleLedger({ address: '/topics/money' }) },
      { 'ledger.jsonl': exampleLedger({ address: '/glossary#trial' }) },
      {
        'ledger.jsonl': exampleLedger({ address: '/glossary#trial' }),
        'terms/trial.md': '---\ntitle: Trial\ndraft: true\n---\n\nA pilot.\n',
      },
    ],
  },
  *check(content) {
    const vanished = new Set(findLedgerDifferences(content)?.vanishedAddresses)
    if (!content.ledger || vanished.size === 0) return
    const { file, lines } = content.ledger
    // What became of a statistic is told by the rules for statistics.
    for (const { record } of lines) {
      if (!isLedgerStatistic(record)) continue
      vanished.delete(addressOf.statistic(record.measure, record.statistic))
    }
    const paths = listSitePaths(content)
    for (const { record, offset } of lines) {
      if (isLedgerStatistic(record) || !vanished.delete(record.address)) continue
      const message = findFault(content, record.address, paths)
      if (message) yield { file, place: placeAt(file, offset), message }
    }
  },
}

function findFault(content: Content, address: string, paths: Set<string>): string | null {
  if (isSentOn(content.redirects, address)) return null
  if (paths.has(address)) {
    return `${address} was published and is a draft now. Remove its draft: true.`
  }
  if (mayBecomePath(content, address)) return null
  const remedy = address.includes('#')
    ? 'Put the term back; where another word is used now, let it name that one in a sentence.'
    : `Put back what was there, or send its readers on with a line in content/redirects.yaml: "${address}: /new-address".`
  return `${address} was published and is no longer there. ${remedy}`
}
