import type { ServerResponse } from 'node:http'
import { findDatabaseProblem } from '@/server/check-database'
import type { Release } from '@/server/release'

/** Asked by several machines each second, the database is opened once. */
const FRESH_MS = 1000

/** What those ask who run the site: whether the process lives, and whether it is to get requests. */
export type Readiness = {
  /** True where the path is one of the two, and has been answered. */
  answer: (path: string, response: ServerResponse) => Promise<boolean>
  /** From now on it is not ready: whoever spreads the requests is to send them elsewhere. */
  leave: () => void
}

/**
 * `/health` says that the process lives. `/ready` says that its database can be opened, and which
 * content is served; else it answers 503 with the reason.
 */
export function createReadiness(databaseFile: string, release: Release): Readiness {
  let isLeaving = false
  let asked = -Infinity
  let latest: Promise<string | null> = Promise.resolve(null)

  function findProblem(): Promise<string | null> {
    if (isLeaving) return Promise.resolve('The server is stopping.')
    if (performance.now() - asked < FRESH_MS) return latest
    asked = performance.now()
    latest = findDatabaseProblem(databaseFile, { isThorough: false })
    return latest
  }

  return {
    leave: () => {
      isLeaving = true
    },
    answer: async (path, response) => {
      if (path === '/health') {
        sendState(response, 200, { status: 'live' })
        return true
      }
      if (path !== '/ready') return false
      const problem = await findProblem()
      if (problem === null) sendState(response, 200, { status: 'ready', ...release })
      else sendState(response, 503, { status: 'not ready', reason: problem, ...release })
      return true
    },
  }
}

function sendState(response: ServerResponse, status: number, state: Record<string, string>) {
  response.setHeader('content-type', 'application/json')
  response.setHeader('cache-control', 'no-store')
  if (status === 503) response.setHeader('retry-after', '5')
  response.writeHead(status).end(`${JSON.stringify(state)}\n`)
}
