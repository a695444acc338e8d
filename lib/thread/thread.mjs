// Runs in a thread: see start-thread.ts. A thread does not take over the loader of TypeScript, and
// `--import` does not give it one.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.module)
