import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

type Outcome = { ok: boolean; output: string }

let warmWorker: Worker | null = null

/**
 * Turns the Markdown into documents under `.contentlayer/generated`; nothing that is gone from
 * the content stays there. What went wrong is in `output`, as contentlayer says it.
 *
 * Not by the `contentlayer2` command but in a thread that is kept warm: a second time then takes
 * a tenth of the time, which is what shows an editor a save at once. A thread, because
 * contentlayer ends its whole process at a bad document, and here that is the thread alone.
 */
export async function compileContent(): Promise<Outcome> {
  // contentlayer leaves the documents of deleted files behind, so we begin with none.
  await rm('.contentlayer/generated', { recursive: true, force: true })
  const worker = (warmWorker ??= startWorker())
  worker.ref()
  worker.postMessage('compile')
  const outcome = await waitForOutcome(worker)
  if (outcome.ok) {
    // An idle thread does not keep the command from ending.
    worker.unref()
  } else {
    // It is on its way out, so the next time begins with a new one.
    warmWorker = null
  }
  return outcome
}

function startWorker() {
  // Without the TypeScript loader of this process, which would look at each of its modules.
  const worker = new Worker(new URL('./compile-worker.mjs', import.meta.url), { execArgv: [] })
  worker.once('exit', () => {
    if (warmWorker === worker) warmWorker = null
  })
  return worker
}

/** The thread answers, or breaks, or ends without a word; the latter two should never happen. */
async function waitForOutcome(worker: Worker): Promise<Outcome> {
  const waiting = new AbortController()
  const answer = once(worker, 'message', waiting)
  const end = once(worker, 'exit', waiting).then(() => [failure('The compiler has ended')])
  try {
    const [outcome] = await Promise.race([answer, end])
    return outcome
  } catch (error) {
    return failure(String(error))
  } finally {
    waiting.abort()
    end.catch(() => {})
  }
}

function failure(output: string): Outcome {
  return { ok: false, output }
}
