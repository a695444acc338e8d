// Runs in a thread: see start-search-text-thread.ts. Answers each message with one text, in order.
import { parentPort } from 'node:worker_threads'
import type { SearchEntry } from '@/prisma/search-entry'
import { createSearchTextMaker } from '@/prisma/search-text-maker'

const maker = createSearchTextMaker()
parentPort?.on('message', (entries: readonly SearchEntry[] | 'words') => {
  parentPort?.postMessage(entries === 'words' ? maker.listWords() : maker.makeRows(entries))
})
