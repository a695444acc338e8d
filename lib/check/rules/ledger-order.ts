import { exampleLedger } from '@/lib/check/example-ledger'
import { placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'

/** Tells of a ledger whose lines are not in order, as after two branches were merged. */
export const ledgerOrder: Rule = {
  name: 'ledger-order',
  reason: 'In a ledger that is in order, a review shows what was added and nothing else.',
  examples: {
    right: [{ 'ledger.jsonl': exampleLedger() }],
    wrong: [
      { 'ledger.jsonl': exampleLedger().split('\n').reverse().join('\n').trimStart() },
      { 'ledger.jsonl': exampleLedger().replace(/^.*\n/, '$&$&') },
    ],
  },
  isWarning: true,
  *check({ ledger }) {
    const wrong = ledger?.lines.find(({ text }, index) => {
      const before = ledger.lines[index - 1]
      return before !== undefined && before.text >= text
    })
    if (!ledger || !wrong) return
    const message =
      'This line is out of order, or stands here twice. Run npm run ledger, which puts the lines in order.'
    yield { file: ledger.file, place: placeAt(ledger.file, wrong.offset), message }
  },
}
