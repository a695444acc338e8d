import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'

/**
 * What a thread answers next to a message. Rejects where the thread breaks or ends in place of an
 * answer. A thread is to be asked for one thing at a time.
 */
export async function askThread(thread: Worker, message: unknown): Promise<unknown> {
  const waiting = new AbortController()
  const { signal } = waiting
  const ended = once(thread, 'exit', { signal }).then(() => {
    throw new Error('A thread ended before it had answered.')
  })
  thread.postMessage(message)
  try {
    const [answer] = await Promise.race([once(thread, 'message', { signal }), ended])
    return answer
  } finally {
    ended.catch(() => {}) // it is of no interest any more
    waiting.abort()
  }
}
