import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { findFreePort } from '@/scripts/check-port.mjs'
import { commandEnvironment } from '@/scripts/run-command.mjs'

/** A built site that answers. */
export type Served = {
  origin: string
  /** What its processes hold in memory at the moment, and what they have worked since they began. */
  megabytes: () => number
  cpuSeconds: () => number
  stop: () => Promise<void>
}

const LOWEST_PORT = 3300
const SECONDS_TO_START = 60

/** What a build is served with; null for what it takes by itself. */
type Serving = { databaseFile: string | null; heapMegabytes: number | null }

/** Serves what `next build` left in a folder; resolves as soon as it answers. */
export async function serveBuild(
  folder: string,
  { databaseFile, heapMegabytes }: Serving = { databaseFile: null, heapMegabytes: null },
): Promise<Served> {
  const port: number = await findFreePort(LOWEST_PORT)
  const heap = heapMegabytes === null ? [] : [`--max-old-space-size=${heapMegabytes}`]
  const next = ['node_modules/next/dist/bin/next', 'start', folder, '--port', String(port)]
  const child = spawn(process.execPath, [...heap, ...next], {
    env: commandEnvironment(databaseFile ? { DATABASE_FILE: databaseFile } : {}),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  await waitUntilItAnswers(origin, child)
  return {
    origin,
    megabytes: () => sum(listProcesses(child), ({ kilobytes }) => kilobytes) / 1024,
    cpuSeconds: () => sum(listProcesses(child), ({ cpuSeconds }) => cpuSeconds),
    stop: async () => {
      const ended = once(child, 'exit')
      if (child.exitCode === null && child.kill()) await ended
    },
  }
}

async function waitUntilItAnswers(origin: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + SECONDS_TO_START * 1000
  while (child.exitCode === null && Date.now() < end) {
    // Any answer will do, be it that there is no such page.
    const answer = await fetch(`${origin}/no-such-page`).catch(() => null)
    if (answer) return void (await answer.text())
    await setTimeout(100)
  }
  child.kill()
  throw new Error(`The server did not answer within ${SECONDS_TO_START} seconds.`)
}

type Process = { id: number; parent: number; kilobytes: number; cpuSeconds: number }

/** The process and those that it started. */
function listProcesses({ pid }: ChildProcess): Process[] {
  const output = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
  const all = output.trim().split('\n').map(parseProcess)
  const own = new Set([pid])
  // A process is listed after the one that started it.
  return all.filter(({ id, parent }) => (own.has(parent) ? own.add(id).has(id) : own.has(id)))
}

/** A line of `ps`; the time is in hours, minutes and seconds. */
function parseProcess(line: string): Process {
  const [id, parent, kilobytes, time = ''] = line.trim().split(/\s+/)
  const cpuSeconds = time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
  return { id: Number(id), parent: Number(parent), kilobytes: Number(kilobytes), cpuSeconds }
}

function sum(processes: Process[], valueOf: (process: Process) => number): number {
  return processes.reduce((total, process) => total + valueOf(process), 0)
}
