import { type ChildProcess, spawn } from 'node:child_process'
import { findPort } from './find-port'

/** One server of the built site, as a machine that serves it runs it. */
export type RunningServer = { port: number; process: ChildProcess }

/** Starts a server of the build in a folder behind a proxy, and resolves when it is ready. */
export async function startServer({
  port,
  folder = '.',
}: { port?: number; folder?: string } = {}): Promise<RunningServer> {
  const own = port ?? (await findPort())
  const settings = { PORT: String(own), HOST: '127.0.0.1', TRUSTED_PROXIES: 'loopback' }
  const quiet = { RATE_LIMIT: 'off', LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, ['dist/server.js'], {
    cwd: folder,
    env: { ...process.env, ...settings, ...quiet },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  endWithThisProcess(child)
  while (!(await isReady(own))) {
    if (child.exitCode !== null) throw new Error(`The server has ended: ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { port: own, process: child }
}

/** Sends a signal to a process that we have started, and resolves when it is gone. */
export function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** A test that takes too long is cut off, and is to leave nothing behind. */
export function endWithThisProcess(child: ChildProcess) {
  process.once('exit', () => child.kill('SIGKILL'))
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ready`)).ok
  } catch {
    // Not listening yet.
    return false
  }
}
