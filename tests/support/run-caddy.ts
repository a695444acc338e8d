import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureCaddy } from '../../scripts/find-caddy.mjs'
import { formatCaddyRelease } from '../../scripts/format-caddy-release.mjs'
import { findPort } from './find-port'
import { endProcess, endWithThisProcess } from './run-server'

/** The real Caddy with our own Caddyfile, on ports of its own. */
export type Caddy = {
  port: number
  url: string
  /** What it was told in the surroundings; whoever has it read its file again is to tell the same. */
  environment: Record<string, string>
  stop: () => Promise<void>
}

/** The Caddy of this machine, or the sentence that says why there is none to test with. */
export async function findCaddyOrReason(): Promise<{ file: string; reason: string | null }> {
  const { file, output } = await ensureCaddy(() => {})
  if (file) return { file, reason: null }
  return { file: '', reason: `No Caddy to test with: ${output.trim().split('\n').at(-1)}` }
}

/** Puts the build in this folder where Caddy looks for the release, run by the servers at the ports. */
export function layOutRelease(root: string, ports: number[], earlierTree = 'dist/static') {
  const current = path.join(root, 'current')
  mkdirSync(current, { recursive: true })
  symlinkSync(path.resolve('dist'), path.join(current, 'dist'))
  const trees = { tree: path.resolve('dist/static'), earlierTree: path.resolve(earlierTree) }
  writeFileSync(path.join(current, 'release.caddy'), formatCaddyRelease({ ...trees, ports }))
}

/** Starts Caddy on the release that lies in the folder, and resolves when it answers. */
export async function startCaddy(file: string, root: string): Promise<Caddy> {
  const [port, admin] = [await findPort(), await findPort()]
  const environment = {
    ...{ TIDELINE_ROOT: root, TIDELINE_ADDRESS: `http://:${port}` },
    ...{ TIDELINE_ADMIN: `localhost:${admin}`, CADDYFILE: path.resolve('deploy/Caddyfile') },
    ...{ XDG_DATA_HOME: path.join(root, 'data'), XDG_CONFIG_HOME: path.join(root, 'config') },
  }
  const options = ['run', '--config', environment.CADDYFILE, '--adapter', 'caddyfile']
  const child = spawn(file, options, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  endWithThisProcess(child)
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  const url = `http://127.0.0.1:${port}`
  await untilItAnswers(url, child, () => log)
  return { port, url, environment, stop: () => endProcess(child, 'SIGTERM') }
}

async function untilItAnswers(url: string, child: ChildProcess, readLog: () => string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Caddy has ended by itself:\n${readLog()}`)
    try {
      await fetch(url)
      return
    } catch {
      // Not listening yet: it is asked again.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
