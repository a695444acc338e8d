// npm run evidence -- DIR [--date 2026-12-31]: looks for every statistic in the kept copies.
import './modest-heap.mjs'
import { runEvidence } from '@/scripts/evidence-flow'
import { getContentReadings } from '@/scripts/content-readings'
import { readEvidenceArguments } from '@/scripts/evidence-arguments'

const { options, problem } = readEvidenceArguments(process.argv.slice(2))
const { ok, report } = options
  ? await runEvidence('content', options, getContentReadings())
  : { ok: false, report: problem }
console.log(report)
process.exitCode = ok ? 0 : 1
