// `npm run content`: checks all content, compiles it and loads it into the database. The report
// lists every problem of every file; the database of the last good run stays until all is well.
// The arguments are read by content.ts. The standard output is for its report alone, which tools
// may read; what is done before it is told on the other stream.
import './begin.mjs'
import { existsSync } from 'node:fs'
import { startChild, stopOnSignals } from './children.mjs'
import { CONTENT_COMMAND } from './content-command.mjs'
import { giveUp } from './give-up.mjs'
import { CLIENT, CONTENT } from './prepare.mjs'
import { commandEnvironment, tool } from './run-command.mjs'
import { runStep } from './run-step.mjs'
import { fingerprintStep, forgetStep, isStillTrue, rememberStep } from './step-record.mjs'
import { takeLock } from './take-lock.mjs'

stopOnSignals()
if (!existsSync(tool('tsx'))) giveUp('The packages are not installed yet: run `npm run up` first.')
const { problem } = takeLock('working', 'npm run content')
if (problem) giveUp(problem)

const stream = process.stderr
if (!isStillTrue(CLIENT, fingerprintStep(CLIENT)) && !(await runStep(CLIENT, { stream })).ok) {
  process.exit(1)
}
const fingerprint = fingerprintStep(CONTENT)
forgetStep(CONTENT)
process.exitCode = await runContent()
if (process.exitCode === 0) rememberStep(CONTENT, fingerprint)

function runContent() {
  const child = startChild([...CONTENT_COMMAND, ...process.argv.slice(2)], {
    env: commandEnvironment(),
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
