import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import path from 'node:path'
import { Writable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import type { Application } from '@/server/ask-application'
import { createLimitedServer, type Limits, LIMITS, listen } from '@/server/listen'
import type { Readiness } from '@/server/readiness'
import { createSite, type SiteParts } from '@/server/site'
import { openTree } from '@/server/static-tree'
import { createTemporaryFolder } from './temporary-folder'

export const PAGE = `<!DOCTYPE html><title>Timeline</title><p>${'Events in their order. '.repeat(40)}</p>`
const LARGE = Buffer.alloc(300 * 1024, 'figures,')

const parent = createTemporaryFolder()

/** What a reader gets. */
export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

/** A site of a few files and a stand-in for Next, on a port that the system chooses. */
export type SmallSite = {
  server: Server
  port: number
  /** Every line that was logged. */
  lines: string[]
  /** Sends a path as it is, which `fetch` would tidy first. */
  get: (path: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Got>
  close: () => Promise<void>
}

export async function startSmallSite(
  application: Application,
  changes: Partial<SiteParts> = {},
  limits: Partial<Limits> = {},
): Promise<SmallSite> {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(...String(chunk).trimEnd().split('\n'))
      done()
    },
  })
  const site = createSite({
    tree: createSmallTree(),
    application,
    release: { contentVersion: 'abc123', builtAt: '2026-01-01T00:00:00Z' },
    readiness: READY,
    log: pino({ base: undefined }, stream),
    waitOf: () => 0,
    cacheBytes: 1024 * 1024,
    applicationSeconds: 5,
    ...changes,
  })
  const server = createLimitedServer(site, { ...LIMITS, ...limits })
  await listen(server, 0, '127.0.0.1')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    ...{ server, port, lines },
    get: (target, headers = {}, method = 'GET') => ask(port, target, headers, method),
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}

const READY: Readiness = { answer: async () => false, leave: () => {} }

/** A folder with a page, its compressed forms, some data and a file that is too large to be kept. */
export function createSmallTree(folder = createTreeFolder()) {
  const headersFile = path.join(parent, 'headers.json')
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  writeFileSync(path.join(folder, 'timeline.html.br'), brotliCompressSync(PAGE))
  writeFileSync(path.join(folder, 'timeline.html.gz'), gzipSync(PAGE))
  writeFileSync(path.join(parent, 'secret'), 'secret')
  writeFileSync(
    headersFile,
    JSON.stringify({
      '/feed.xml': { 'content-type': 'application/atom+xml' },
      '/_next/static/style-1a2b.css': { 'cache-control': 'public, max-age=31536000, immutable' },
    }),
  )
  return openTree(folder, headersFile, 1024 * 1024)
}

/** A new empty folder for such a tree. */
export function createTreeFolder(): string {
  return mkdtempSync(path.join(parent, 'tree-'))
}

const FILES: Record<string, string | Buffer> = {
  'index.html': PAGE.replace('Timeline', 'Home'),
  'timeline.html': PAGE,
  'timeline/an-event.html': PAGE.replace('Timeline', 'An event'),
  'embed/timeline.html': PAGE,
  '404.html': '<!DOCTYPE html><title>Page not found</title>',
  'refused/503.html': '<!DOCTYPE html><title>Not just now</title>',
  'feed.xml': '<feed/>',
  'speculation-rules.json': '{}',
  'large.csv': LARGE,
  '_next/static/style-1a2b.css': 'p{color:red}',
}

function ask(
  port: number,
  target: string,
  headers: OutgoingHttpHeaders,
  method: string,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: target, method, headers, agent: false })
    asked.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject).on('end', () => {
        const body = Buffer.concat(chunks)
        const { statusCode = 0, headers: given } = response
        resolve({ status: statusCode, headers: given, body, text: body.toString() })
      })
    })
    asked.end()
  })
}
