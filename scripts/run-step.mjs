import { showProgress } from './show-progress.mjs'
import {
  fingerprintStep,
  forgetStep,
  isStillTrue,
  listMissing,
  rememberStep,
} from './step-record.mjs'

/**
 * Does one step, or skips it when it is still true, and shows either. What a failed step printed
 * is shown in full; what a successful one printed is not. Always done when it is a check, which
 * makes nothing that could still be true. It is shown on the stream, as a rule the standard output.
 */
export async function runStep(step, { label = '', force = false, stream = process.stdout } = {}) {
  const progress = showProgress(`${label} ${step.title}`.trim(), stream)
  const fingerprint = fingerprintStep(step)
  if (!force && isTrueAlready(step, fingerprint)) {
    return { ok: true, seconds: progress.end(() => 'still true, skipped') }
  }
  forgetStep(step)
  const { ok, output, counts } = await confirmOutputs(step, await step.run(progress.note))
  if (ok) rememberStep(step, fingerprint)
  const seconds = progress.end((elapsed) => (ok ? `done in ${elapsed}` : `failed after ${elapsed}`))
  if (!ok) console.error(`\n${output.trimEnd()}\n`)
  return { ok, seconds, counts }
}

/** Does the steps in their order and stops at the first that fails, which it returns. */
export async function runSteps(steps, { first = 1, last = steps.length, force = [] } = {}) {
  for (const [index, step] of steps.entries()) {
    const label = `[${first + index}/${last}]`
    const { ok } = await runStep(step, { label, force: force.includes(step) })
    if (!ok) return step
  }
  return null
}

/** What somebody else has done just as well, such as `npm ci` by hand, is taken over. */
function isTrueAlready(step, fingerprint) {
  if (isStillTrue(step, fingerprint)) return true
  if (!step.isDone?.()) return false
  rememberStep(step, fingerprint)
  return true
}

async function confirmOutputs(step, result) {
  const missing = result.ok ? listMissing(step) : []
  if (missing.length === 0) return result
  return { ok: false, output: `${result.output}\nIt ended well but did not make ${missing}.` }
}
