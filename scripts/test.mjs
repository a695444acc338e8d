// `npm test`: everything that CI runs, in order: format, lint, types, content, unit tests, build,
// and the built site in a real browser. Ends with the plain line `N passed, N failed`.
import './begin.mjs'
import { stopOnSignals } from './children.mjs'
import { countCommand, formatCounts } from './count-results.mjs'
import { giveUp } from './give-up.mjs'
import { runStep } from './run-step.mjs'
import { takeLock } from './take-lock.mjs'
import { TEST_PARTS } from './test-parts.mjs'

stopOnSignals()
for (const lock of ['serving', 'working']) {
  const { problem } = takeLock(lock, 'npm test')
  if (problem) giveUp(problem)
}
const results = await runParts()
console.log(`\n${formatTable(results)}\n\n${formatCounts(results)}`)
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0

async function runParts() {
  const broken = new Set()
  const results = []
  for (const [index, { part, needs, isAlwaysRun }] of TEST_PARTS.entries()) {
    const label = `[${index + 1}/${TEST_PARTS.length}]`
    const missing = needs.filter((need) => broken.has(need))
    const result =
      missing.length > 0 ? skip(label, part, missing) : await run(label, part, isAlwaysRun)
    if (!result.ok) broken.add(part)
    results.push(result)
  }
  return results
}

async function run(label, part, isAlwaysRun) {
  const { ok, seconds, counts } = await runStep(part, { label, force: isAlwaysRun })
  return { name: part.name, ok, seconds, ...(counts ?? countCommand(ok)) }
}

function skip(label, part, missing) {
  console.log(`${label} ${part.title}… not run, because this failed: ${missing[0].name}`)
  return { name: part.name, ok: false, seconds: 0, passed: 0, failed: 0, skipped: 1 }
}

function formatTable(results) {
  const rows = results.map((result) => [
    result.name,
    formatCounts([result]),
    result.seconds.toFixed(1),
  ])
  const lines = [['part', 'result', 'seconds'], ...rows].map(
    ([name, result, seconds]) => name.padEnd(12) + result.padEnd(36) + seconds.padStart(8),
  )
  return lines.join('\n')
}
