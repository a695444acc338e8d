// `npm run evidence -- DIR`: looks for every statistic in the kept copies of the sources, and
// writes down in content/evidence.lock.jsonl where it stands. It may run beside `npm run dev`.
import './begin.mjs'
import { existsSync } from 'node:fs'
import { startChild, stopOnSignals } from './children.mjs'
import { giveUp } from './give-up.mjs'
import { commandEnvironment, tool } from './run-command.mjs'
import { takeLock } from './take-lock.mjs'

stopOnSignals()
if (!existsSync(tool('tsx'))) giveUp('The packages are not installed yet: run `npm run up` first.')
const { problem } = takeLock('evidence', 'npm run evidence')
if (problem) giveUp(problem)

const child = startChild([tool('tsx'), 'scripts/evidence.ts', ...process.argv.slice(2)], {
  env: commandEnvironment(),
  stdio: 'inherit',
})
process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
