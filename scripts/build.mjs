// `npm run build`: checks and loads the content where that is not done yet, then builds the pages.
import './begin.mjs'
import { stopOnSignals } from './children.mjs'
import { giveUp } from './give-up.mjs'
import { BUILD, CLIENT, CONTENT, ELEMENTS, PACKAGES, SERVER } from './prepare.mjs'
import { runSteps } from './run-step.mjs'
import { takeLock } from './take-lock.mjs'

stopOnSignals()
for (const lock of ['serving', 'working']) {
  const { problem } = takeLock(lock, 'npm run build')
  if (problem) giveUp(problem)
}
const steps = [PACKAGES, CLIENT, CONTENT, ELEMENTS, SERVER, BUILD]
const failed = await runSteps(steps, { force: [BUILD] })
if (failed) giveUp(`"${failed.title}" failed: see above. The pages were not built.`)
