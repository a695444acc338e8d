// The watcher of `npm run dev`: runs the content flow in the editor's mode at every save.
import './modest-heap.mjs'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { runContent } from '@/scripts/content-flow'
import { watchFolders } from '@/scripts/watch-folders'

const PROBLEMS_FILE = '.tideline/content-problems.txt'
const VERSION_FILE = '.tideline/content-version.ts'
/** An editor's program may write one save in several strokes. */
const SETTLE_MS = 60
/** Neither hidden nor a program's own copy. */
const WRITTEN_BY_A_PERSON = /^[^.].*[^~]$/
/** Tells dev.mjs that the code of the flow has changed: only a new process runs the new code. */
const RESTART = 75

let timer: NodeJS.Timeout | undefined
let work: Promise<void> = refresh()

watchFolders(['content'], WRITTEN_BY_A_PERSON, () => {
  clearTimeout(timer)
  // One run after the other: two would write the same files.
  timer = setTimeout(() => (work = work.then(refresh)), SETTLE_MS)
})
watchFolders(['lib', 'prisma', 'scripts'], /\.(ts|sql)$/, restart)

async function refresh() {
  const began = performance.now()
  const { ok, report } = await runContent({ includeDrafts: true }).catch(describeFault)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  mkdirSync('.tideline', { recursive: true })
  if (ok) rmSync(PROBLEMS_FILE, { force: true })
  else writeFileSync(PROBLEMS_FILE, report)
  // The pages import this file: writing it makes them render again, in every open browser.
  writeFileSync(VERSION_FILE, `Object.assign(globalThis, { contentVersion: ${Date.now()} })\n`)
  console.log(`${report.trimEnd()}\n${ok ? 'Content loaded' : 'Content refused'} in ${seconds} s`)
  process.send?.({ ok })
}

/** A fault of the flow itself, not of the content: shown like a problem, so that the loop goes on. */
function describeFault(error: unknown) {
  return {
    ok: false,
    report: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

function restart() {
  console.log('The code of the content flow has changed: starting it anew')
  process.exit(RESTART)
}
