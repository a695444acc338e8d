import path from 'node:path'
import { type Served, serveCommand } from '@/bench/serve-command'

const NEXT = path.resolve('node_modules/next/dist/bin/next')

/** Serves what `next build` left in a folder by `next start`, as it is without a server of ours. */
export function serveBuild(folder: string, databaseFile?: string): Promise<Served> {
  return serveCommand({
    command: (port) => [process.execPath, NEXT, 'start', folder, '--port', String(port)],
    folder: '.',
    environment: (): Record<string, string> =>
      databaseFile ? { DATABASE_FILE: databaseFile } : {},
  })
}
