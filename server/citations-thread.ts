// Runs in a thread: see make-citations.ts. Answers the name of a folder with what it wrote there.
import { parentPort } from 'node:worker_threads'
import { writeCitations } from '@/server/write-citations'

parentPort?.on('message', async (folder: string) => {
  parentPort?.postMessage(await writeCitations(folder))
})
