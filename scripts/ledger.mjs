// `npm run ledger`: writes down in content/ledger.jsonl what is new in the content since the last
// time. It only adds, and it refuses while the check has errors. It may run beside `npm run dev`.
import './begin.mjs'
import { existsSync } from 'node:fs'
import { startChild, stopOnSignals } from './children.mjs'
import { giveUp } from './give-up.mjs'
import { commandEnvironment, tool } from './run-command.mjs'
import { takeLock } from './take-lock.mjs'

stopOnSignals()
if (!existsSync(tool('tsx'))) giveUp('The packages are not installed yet: run `npm run up` first.')
const { problem } = takeLock('ledger', 'npm run ledger')
if (problem) giveUp(problem)

const child = startChild([tool('tsx'), 'scripts/ledger.ts'], {
  env: commandEnvironment(),
  stdio: 'inherit',
})
process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
