import { type ResourceLimits, Worker } from 'node:worker_threads'

type ThreadOptions = {
  resourceLimits?: ResourceLimits
  /** Which of several forms of a package its imports take, beside those of every program of Node. */
  conditions?: string[]
}

/**
 * Starts a thread that runs a TypeScript module, on another processor where there is one. The thread
 * begins with nothing: what it is to do is told to it by messages, which wait until it listens.
 */
export function startThread(
  module: URL,
  { resourceLimits, conditions = [] }: ThreadOptions = {},
): Worker {
  return new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: { module: module.href },
    // What this process was started with is not for its threads, the loader among it.
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    resourceLimits,
  })
}
