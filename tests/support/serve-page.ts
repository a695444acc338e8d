import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/**
 * Serves one page that the site does not have, with all else from the tree that was built, compressed
 * as the tree is. Gives the page's address, and ends with `close`.
 */
export async function servePage(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = path.join('dist/static', path.normalize(`/${request.url ?? ''}`))
    const isPage = request.url === '/page'
    const zipped = isPage ? gzipSync(html, { level: 9 }) : readFile(`${name}.gz`)
    const body = zipped ?? readFile(name)
    if (!body) return response.writeHead(404).end()
    const type = isPage ? 'text/html; charset=utf-8' : TYPES[path.extname(name)]
    if (zipped) response.setHeader('content-encoding', 'gzip')
    response.setHeader('content-length', body.length)
    response.writeHead(200, { 'content-type': type ?? 'text/plain' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return { address: `http://localhost:${port}/page`, close: () => server.close() }
}

function readFile(name: string): Buffer | null {
  return existsSync(name) ? readFileSync(name) : null
}
