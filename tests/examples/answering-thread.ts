// Runs in a thread, and answers as it is told.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', (message: string) => {
  if (message === 'end') process.exit(0)
  if (message === 'break') throw new RangeError('It broke.')
  parentPort?.postMessage(`${message}, heard`)
})
