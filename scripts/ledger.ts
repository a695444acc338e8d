// npm run ledger: adds to the ledger what is new in the content; refuses while it has errors.
import './modest-heap.mjs'
import { getContentReadings } from '@/scripts/content-readings'
import { runLedger } from '@/scripts/ledger-flow'

const { ok, report } = await runLedger('content', getContentReadings())
console.log(report)
process.exitCode = ok ? 0 : 1
