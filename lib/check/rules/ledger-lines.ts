import { exampleLedger } from '@/lib/check/example-ledger'
import { type ContentFile, placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'
import { isLedgerStatistic } from '@/lib/ledger/ledger-schema'
import type { LedgerLine } from '@/lib/ledger/read-ledger'

const REMEDY = 'Put it back as it was; only npm run ledger writes in this file.'

/** Refuses lines of the ledger that cannot be read, or that contradict one another. */
export const ledgerLines: Rule = {
  name: 'ledger-lines',
  reason: 'What was published can be kept only while it can be read what that was.',
  examples: {
    right: [{ 'ledger.jsonl': exampleLedger() }],
    wrong: [
      { 'ledger.jsonl': `${exampleLedger()}<<<<<<< main\n` },
      { 'ledger.jsonl': `${exampleLedger()}\n` },
      { 'ledger.jsonl': `${exampleLedger()}["/topics/money"]\n` },
      { 'ledger.jsonl': `${exampleLedger()}{"address":"topics/money"}\n` },
      { 'ledger.jsonl': `${exampleLedger()}{"address": "/topics/money"}\n` },
      { 'ledger.jsonl': `${exampleLedger()}{"address":"/topics/money","by":"me"}\n` },
      { 'ledger.jsonl': exampleLedger().replace('"measure":"arrivals",', '') },
      {
        'ledger.jsonl': exampleLedger({
          statistic: 'arrivals-2025',
          measure: 'arrivals',
          meaning: '0000000000000000',
        }),
      },
    ],
  },
  *check({ ledger }) {
    if (!ledger) return
    const { file, lines, faults } = ledger
    for (const { offset, fault } of faults) {
      yield { file, place: placeAt(file, offset), message: `${fault}. ${REMEDY}` }
    }
    for (const { line, first } of listContradictions(lines)) {
      const message = `This statistic stands in line ${lineOf(file, first)} as well, with another meaning. Keep the line of the one that was published first, and remove the other.`
      yield { file, place: placeAt(file, line.offset), message }
    }
  },
}

function listContradictions(lines: LedgerLine[]): { line: LedgerLine; first: LedgerLine }[] {
  const firsts = new Map<string, LedgerLine>()
  return lines.flatMap((line) => {
    if (!isLedgerStatistic(line.record)) return []
    const first = firsts.get(line.record.statistic) ?? line
    firsts.set(line.record.statistic, first)
    return first.text === line.text ? [] : [{ line, first }]
  })
}

function lineOf(file: ContentFile, { offset }: LedgerLine): number {
  return placeAt(file, offset).line
}
