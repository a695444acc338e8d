import { once } from 'node:events'
import { startThread } from '@/lib/thread/start-thread'

/** What a thread has to read: texts with their paths inside the content folder. */
export type ReadingTasks = {
  tasks: { path: string; text: string }[]
  names: readonly string[]
}

/**
 * It needs little, and would take more before it looked for what it no longer needs. What it builds
 * is of no use a moment later, and is thrown away the cheaper the more of it is new.
 */
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 160 }

/**
 * Reads texts in a thread of its own, and gives a text for each as `serialiseReading` does. Fewer
 * where the thread has no memory left: whoever asks then reads the rest. Rejects where it breaks
 * otherwise.
 */
export async function readInThread(work: ReadingTasks): Promise<(string | null)[]> {
  const thread = startThread(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: LIMITS,
  })
  const texts: (string | null)[] = []
  thread.on('message', (text: string | null) => texts.push(text))
  thread.postMessage(work)
  try {
    await once(thread, 'exit')
  } catch (error) {
    if (!isOutOfMemory(error)) throw error
  }
  return texts
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
