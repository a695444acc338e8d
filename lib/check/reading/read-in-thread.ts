import { once } from 'node:events'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** What a thread has to read: texts with their paths inside the content folder. */
export type ReadingTasks = {
  tasks: { path: string; text: string }[]
  names: readonly string[]
}

/**
 * Reads texts in a thread of its own, on another processor where there is one, and gives a text
 * for each as `serialiseReading` does. Fewer where the thread breaks or cannot be had: whoever asks
 * then reads the rest.
 */
export async function readInThread(work: ReadingTasks): Promise<(string | null)[]> {
  const loader = createRequire(import.meta.url).resolve('tsx')
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: work,
    execArgv: ['--import', pathToFileURL(loader).href],
    // It needs little, and would take more before it looked for what it no longer needs. What it
    // builds is of no use a moment later, and is thrown away the cheaper the more of it is new.
    resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 160 },
  })
  const texts: (string | null)[] = []
  thread.on('message', (text: string | null) => texts.push(text))
  try {
    await once(thread, 'exit')
  } catch {
    // What it has not read is left to whoever asked.
  }
  return texts
}
