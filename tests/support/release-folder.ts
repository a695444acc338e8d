import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatCaddyHeaders } from '@/server/format-caddy-headers'
import { createScriptFolder } from './script-folder'
import { createTemporaryFolder } from './temporary-folder'

/** Starts quickly, says which content it serves, and finishes what has come when it is stopped. */
const SERVER = `
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
const release = JSON.parse(readFileSync('dist/release.json', 'utf8'))
process.once('exit', () => rmSync('../../' + process.env.PORT + '.pid', { force: true }))
if (readFileSync('prisma/content.db', 'utf8') === 'never ready') process.exit(1)
const server = createServer((request, response) => {
  if (request.url === '/ready') return response.end(JSON.stringify({ status: 'ready', ...release }))
  setTimeout(() => response.end(release.contentVersion), 20)
}).listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGTERM', () => {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
  server.close(() => process.exit(0))
  setInterval(() => server.closeIdleConnections(), 20)
})
`
/** In the place of the real build: the content is one word, which also names a style of the pages. */
const BUILD = `
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
const content = process.env.CONTENT
if (content === 'bad') { console.error('This content has an error.'); process.exit(1) }
rmSync('dist/static', { recursive: true, force: true })
for (const folder of ['dist/static/refused', 'dist/static/_next/static', '.next', 'prisma'])
  mkdirSync(folder, { recursive: true })
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)
writeFileSync('prisma/content.db', content)
writeFileSync('.next/BUILD_ID', content)
for (const name of ['index', '404', 'refused/503']) writeFileSync('dist/static/' + name + '.html', content)
writeFileSync('dist/static/_next/static/' + content + '.css', content)
cpSync('headers.caddy', 'dist/headers.caddy')
cpSync('server.mjs', 'dist/server.js')
writeFileSync('dist/release.json', JSON.stringify({ contentVersion: hash(content) }))
`
const STOP =
  '[ ! -e $PORT.pid ] || kill "$(cat $PORT.pid)"; while [ -e $PORT.pid ]; do sleep 0.05; done'
const PAGE_OF_TREE = { path: 'index.html', headers: { 'content-type': 'text/html' } }
const TREE = new Map([
  ['/', PAGE_OF_TREE],
  ['/_next/static/a.css', { path: '_next/static/a.css', headers: { 'content-type': 'text/css' } }],
])
const RELEASE = { contentVersion: 'a', builtAt: '2026-01-01T00:00:00Z' }

const parent = createTemporaryFolder()

/** A folder to make releases from, with the real scripts and a small site in the place of ours. */
export type ReleaseFolder = {
  /** Where the releases are kept. */
  root: string
  /** The name of the release that a link stands for; null where there is no such link. */
  nameAt: (link: string) => string | null
  /** How a server there is stopped. */
  stopCommand: string
  /** Runs the command with this content, and tells how it ended. */
  release: (
    content: string,
    options?: string[],
    environment?: Record<string, string>,
  ) => Promise<{ code: number | null; output: string }>
}

export function createReleaseFolder(ports: number[]): ReleaseFolder {
  const folder = createScriptFolder()
  const root = mkdtempSync(path.join(parent, 'root-'))
  mkdirSync(path.join(folder, 'node_modules/small'), { recursive: true })
  cpSync('deploy', path.join(folder, 'deploy'), { recursive: true })
  const packages = { 'node_modules/small': {}, 'node_modules/not-there': { optional: true } }
  for (const [name, text] of [
    ['scripts/build.mjs', BUILD],
    ['server.mjs', SERVER],
    ['headers.caddy', formatCaddyHeaders(TREE, RELEASE)],
    ['node_modules/small/main.js', 'export const small = true\n'],
    ['node_modules/.package-lock.json', JSON.stringify({ packages })],
  ] as const) {
    writeFileSync(path.join(folder, name), text)
  }
  const settings = {
    ...{ TIDELINE_ROOT: root, TIDELINE_PORTS: ports.join(' '), TIDELINE_RELOAD: 'true' },
    TIDELINE_START: `cd "ports/$PORT" && { "${process.execPath}" dist/server.js > /dev/null 2>&1 & echo $! > "${root}/$PORT.pid"; }`,
    TIDELINE_STOP: STOP,
  }
  return {
    ...{ root, stopCommand: STOP },
    nameAt: (link) => readName(path.join(root, link)),
    release: (content, options = [], environment = {}) =>
      runRelease(folder, options, { ...settings, CONTENT: content, ...environment }),
  }
}

function runRelease(folder: string, options: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/release.mjs', ...options], {
    cwd: folder,
    env: { ...process.env, ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }))
  })
}

function readName(link: string): string | null {
  try {
    return path.basename(readlinkSync(link))
  } catch {
    return null
  }
}
