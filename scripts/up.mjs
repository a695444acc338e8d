// `npm run up`: from a bare clone to the running site, in one line. Plain JavaScript that needs no
// package, because it is what installs them. Steps that are still true are skipped.
import './begin.mjs'
import { findPortProblem, parsePort } from './check-port.mjs'
import { stopOnSignals } from './children.mjs'
import { giveUp } from './give-up.mjs'
import { BUILD, CLIENT, CONTENT, ELEMENTS, PACKAGES, SERVER } from './prepare.mjs'
import { runSteps } from './run-step.mjs'
import { serveSite } from './serve-site.mjs'
import { takeLock } from './take-lock.mjs'

const COMMAND = 'npm run up'
const STEPS = [PACKAGES, CLIENT, CONTENT, ELEMENTS, SERVER, BUILD]

stopOnSignals()
const { port, problem } = parsePort(process.env.PORT)
if (problem) giveUp(`${problem} ${COMMAND}`)
holdLock('serving')
await refuseTakenPort()
await prepare()
await serve()

async function prepare() {
  const release = holdLock('working')
  const total = STEPS.length + 1
  console.log(`[1/${total}] Node ${process.versions.node} is new enough, and port ${port} is free`)
  const failed = await runSteps(STEPS, { first: 2, last: total })
  if (failed) {
    giveUp(
      `"${failed.title}" failed: see above. Mend it and give \`${COMMAND}\` again; what is done already will be skipped.`,
    )
  }
  release()
}

async function serve() {
  await refuseTakenPort()
  // From here on, being stopped is how it is meant to end.
  process.exitCode = 0
  const code = await serveSite(port)
  giveUp(`The server has ended by itself (exit code ${code}): see above.`)
}

async function refuseTakenPort() {
  const taken = await findPortProblem(port, COMMAND)
  if (taken) giveUp(taken)
}

function holdLock(name) {
  const lock = takeLock(name, COMMAND)
  if (lock.problem) giveUp(lock.problem)
  return lock.release
}
