import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Answered, askPort } from '../support/ask-port'
import { findCaddyOrReason, layOutRelease, startCaddy } from '../support/run-caddy'
import { findExample, KINDS } from '../support/site-pages'

/** What says how an answer came, and not what it is. A tag is compared by what it does. */
const OF_THE_WAY = [
  ...['date', 'connection', 'keep-alive', 'accept-ranges', 'content-length', 'transfer-encoding'],
  ...['etag', 'x-request-id'],
]
/** What only the servers can answer, or refuse. */
const FOR_SERVERS = [
  ...['/search?q=boats', '/timeline?topic=returns', '/timeline?from=x', '/embed/timeline'],
  ...['/nothing', '/nothing.csv', '/timeline/', '/index', '/404', '/refused/503', '/timeline.html'],
  ...['/timeline.html.br', '//timeline', '/articles/../timeline', '/articles/%2e%2e/timeline'],
  ...['/_next/static/', '/_next/data/none.json', '/.env', '/timeline%00', '/ready', '/health'],
]
const OLD_STYLE = '/_next/static/chunks/of-an-earlier-release.css'

test('what Caddy sends is what a server sends, header by header', async ({
  baseURL,
  request,
}, info) => {
  const { file, reason } = await findCaddyOrReason()
  info.skip(reason !== null, reason ?? '')
  info.setTimeout(240_000)
  const server = Number(new URL(baseURL ?? '').port)
  const root = mkdtempSync(path.join(tmpdir(), 'tideline-caddy-'))
  layOutRelease(root, [server], makeEarlierTree(root))
  const caddy = await startCaddy(file, root)
  const ask = (address: string, headers = {}, method = 'GET') =>
    askPort(caddy.port, address, { 'accept-encoding': 'br', ...headers }, method)
  try {
    const pages = await Promise.all(KINDS.map((kind) => findExample(request, kind)))
    for (const address of [...pages, ...listExampleFiles(), ...FOR_SERVERS]) {
      const alone = await askPort(server, address, { 'accept-encoding': 'br' })
      const behind = await ask(address)
      expect(describe(behind), address).toEqual(describe(alone))
      const isFromDisk = behind.headers['x-request-id'] === undefined
      expect(isFromDisk, address).toBe(!FOR_SERVERS.includes(address))
    }
    await expectSameBytes(ask, server, '/timeline')
    await expectKept(ask)
    expect((await ask('/timeline', {}, 'POST')).status).toBe(405)
  } finally {
    await caddy.stop()
    rmSync(root, { recursive: true })
  }
})

type Ask = (address: string, headers?: object, method?: string) => Promise<Answered>

async function expectSameBytes(ask: Ask, server: number, address: string) {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const [behind, alone] = [await ask(address, headers), await askPort(server, address, headers)]
    expect(behind.body.equals(alone.body), encoding).toBe(true)
  }
}

async function expectKept(ask: Ask) {
  const page = await ask('/timeline')
  const again = await ask('/timeline', { 'if-none-match': page.headers.etag })
  const plain = await ask('/timeline', { 'accept-encoding': 'identity' })
  const style = await ask(OLD_STYLE)

  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(again.headers['content-security-policy']).toBe(page.headers['content-security-policy'])
  expect(plain.headers.etag).not.toBe(page.headers.etag)
  expect(style.body.toString()).toBe('p { color: red }')
  expect(style.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
}

function describe({ status, headers }: Answered) {
  // Caddy says by what an answer varies only where it does.
  const left = headers['content-encoding'] ? [...OF_THE_WAY] : [...OF_THE_WAY, 'vary']
  // It also names the kind of a text that nobody reads, where a server names none.
  if (status === 308) left.push('content-type')
  const said = Object.entries(headers).filter(([name]) => !left.includes(name))
  return { status, ...Object.fromEntries(said) }
}

/** Of the files with headers of their own, one for each kind that the build has written down. */
function listExampleFiles(): string[] {
  const given: Record<string, Record<string, string>> = JSON.parse(
    readFileSync('dist/headers.json', 'utf8'),
  )
  const kinds = Object.entries(given).map(([address, headers]): [string, string] => {
    const names = Object.keys(headers).sort().join()
    return [`${path.extname(address)} ${headers['content-type']} ${names}`, address]
  })
  return [...new Map(kinds).values(), '/icon.svg', '/favicon.ico', '/sitemap.xml', '/robots.txt']
}

/** The tree of a release before this one, from which a page may still be open somewhere. */
function makeEarlierTree(root: string): string {
  const tree = path.join(root, 'earlier')
  mkdirSync(path.join(tree, path.dirname(OLD_STYLE)), { recursive: true })
  writeFileSync(path.join(tree, OLD_STYLE), 'p { color: red }')
  return tree
}
