import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { listProcesses, sumMegabytes } from '@/bench/list-processes'
import { findFreePort } from '@/scripts/check-port.mjs'
import { commandEnvironment } from '@/scripts/run-command.mjs'

/** A site that answers. */
export type Served = {
  origin: string
  /** What its processes hold in memory at the moment, and what they have worked since they began. */
  megabytes: () => number
  cpuSeconds: () => number
  stop: () => Promise<void>
}

/** What is run, where, and in which surroundings. */
export type ServerCommand = {
  /** A program and what it is given. */
  command: (port: number) => string[]
  folder: string
  environment: (port: number) => Record<string, string>
  /** Where it writes its log to the standard error, which nobody wants to see. */
  isQuiet?: boolean
}

/** Two benches at once look for their ports at different places. */
const LOWEST_PORT = 3300 + (process.pid % 1_000)
const SECONDS_TO_START = 60

/** Runs a server at a free port; resolves as soon as it answers. */
export async function serveCommand(server: ServerCommand): Promise<Served> {
  const port: number = await findFreePort(LOWEST_PORT)
  const [program = '', ...options] = server.command(port)
  const child = spawn(program, options, {
    cwd: server.folder,
    env: commandEnvironment(server.environment(port)),
    stdio: ['ignore', 'ignore', server.isQuiet ? 'ignore' : 'inherit'],
  })
  // Whatever ends the bench is to leave nothing behind.
  const kill = () => child.kill()
  process.once('exit', kill)
  const origin = `http://localhost:${port}`
  await waitUntilItAnswers(origin, child)
  return {
    origin,
    megabytes: () => sumMegabytes(listProcesses(child.pid)),
    cpuSeconds: () =>
      listProcesses(child.pid).reduce((total, { cpuSeconds }) => total + cpuSeconds, 0),
    stop: async () => {
      process.off('exit', kill)
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
