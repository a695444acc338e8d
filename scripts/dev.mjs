// `npm run dev`: the editor's loop. The site in development, drafts included, beside a watcher
// that checks and loads the content at every save; the open page then refreshes by itself.
import './begin.mjs'
import { findPortProblem, parsePort } from './check-port.mjs'
import { hasBeenStopped, startChild, stopChildren, stopOnSignals } from './children.mjs'
import { giveUp } from './give-up.mjs'
import { CLIENT, ELEMENTS, PACKAGES } from './prepare.mjs'
import { commandEnvironment, tool } from './run-command.mjs'
import { runSteps } from './run-step.mjs'
import { takeLock } from './take-lock.mjs'

const COMMAND = 'npm run dev'
/** How the watcher says that the code it runs has changed and that it wants to be started anew. */
const RESTART = 75
// A database of its own, so that a draft can never be in the one that is published.
const environment = commandEnvironment({
  TIDELINE_DRAFTS: '1',
  DATABASE_FILE: process.env.DATABASE_FILE ?? '.tideline/drafts.db',
})

stopOnSignals()
const { port, problem } = parsePort(process.env.PORT)
if (problem) giveUp(`${problem} ${COMMAND}`)
const lock = takeLock('working', COMMAND)
if (lock.problem) giveUp(lock.problem)
const taken = await findPortProblem(port, COMMAND)
if (taken) giveUp(taken)
const failed = await runSteps([PACKAGES, CLIENT, ELEMENTS])
if (failed) giveUp(`"${failed.title}" failed: see above.`)
// From here on, being stopped is how it is meant to end.
process.exitCode = 0
startWatcher(startSite)

/** The site is started when the content was loaded once, so that its first page finds a database. */
function startWatcher(onFirstRun) {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc']
  const watcher = startChild(['node', '--import', 'tsx', 'scripts/dev.ts'], {
    env: environment,
    stdio,
  })
  watcher.once('message', onFirstRun)
  watcher.on('close', (code) => (code === RESTART ? startWatcher(() => {}) : end('watcher', code)))
}

function startSite() {
  const command = [tool('next'), 'dev', '--port', String(port)]
  const stdio = ['ignore', 'inherit', 'inherit']
  startChild(command, { env: environment, stdio }).on('close', (code) => end('site', code))
}

async function end(what, code) {
  if (hasBeenStopped()) return
  await stopChildren()
  giveUp(`The ${what} has ended by itself (exit code ${code}): see above.`)
}
