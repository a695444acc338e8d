import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { linkRelease } from '@/bench/link-release'
import { type Served, serveCommand } from '@/bench/serve-command'

/** What the built site is served with. */
export type SiteServing = {
  databaseFile: string
  /** The most that the heap of the server may grow to; null for as Node sees fit. */
  heapMegabytes: number | null
  /** Half of it is for finished answers: so little of it that different addresses are really made. */
  cacheMegabytes: number
}

/**
 * Serves the build in this folder with a database, by the server that readers get. It refuses nobody
 * for asking too often; all else is as it always is. Resolves as soon as it answers.
 */
export async function serveSite(serving: SiteServing): Promise<Served> {
  const { cacheMegabytes, databaseFile, heapMegabytes } = serving
  const folder = mkdtempSync(path.join(tmpdir(), 'tideline-bench-release-'))
  linkRelease(folder, databaseFile)
  const heap = heapMegabytes === null ? [] : [`--max-old-space-size=${heapMegabytes}`]
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const served = await serveCommand({
      command: () => [process.execPath, ...heap, path.resolve('dist/server.js')],
      folder,
      environment: (port) => ({
        ...{ DATABASE_FILE: path.resolve(databaseFile), RATE_LIMIT: 'off' },
        ...{ CACHE_MEGABYTES: String(cacheMegabytes), PORT: String(port) },
      }),
    })
    return { ...served, stop: () => served.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
