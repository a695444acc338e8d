// Runs in a thread: see read-in-thread.ts. Answers with one text or null for each task, in order.
import { parentPort } from 'node:worker_threads'
import { serialiseReading } from '@/lib/check/reading/kept-readings'
import type { ReadingTasks } from '@/lib/check/reading/read-in-thread'
import { collectionOf, readRecordText } from '@/lib/check/reading/record-reading'

parentPort?.once('message', ({ tasks, names }: ReadingTasks) => {
  for (const { path, text } of tasks) {
    const collection = collectionOf(path)
    const reading = collection && readRecordText(collection, text, names)
    parentPort?.postMessage(reading && serialiseReading(reading))
  }
})
