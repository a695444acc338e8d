import { once } from 'node:events'
import { readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '@/server/ask-application'
import {
  createSmallTree,
  createTreeFolder,
  PAGE,
  type SmallSite,
  startSmallSite,
} from '../support/small-site'

const application: Application = async (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Made on request')
}

let site: SmallSite

beforeAll(async () => {
  site = await startSmallSite(application)
})
afterAll(() => site.close())

test('a page of the tree is sent in the smallest form that the reader takes', async () => {
  const plain = await site.get('/timeline')
  const brotli = await site.get('/timeline', { 'accept-encoding': 'gzip, br' })
  const gzip = await site.get('/timeline', { 'accept-encoding': 'gzip' })

  expect(plain).toMatchObject({ status: 200, text: PAGE })
  expect(plain.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-version': 'abc123',
    'speculation-rules': '"/speculation-rules.json"',
    vary: 'Accept-Encoding',
  })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE)
  expect(gunzipSync(gzip.body).toString()).toBe(PAGE)
})

test('a file that is too large to be kept is sent whole', async () => {
  const { status, body, headers } = await site.get('/large.csv', { range: 'bytes=0-9' })

  expect(status).toBe(200)
  expect(body.length).toBe(300 * 1024)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
})

test('a reader who leaves in the midst of a large file leaves no file open', async () => {
  const folder = createTreeFolder()
  writeFileSync(path.join(folder, 'archive.csv'), Buffer.alloc(30_000_000, 'figures,'))
  const other = await startSmallSite(application, { tree: createSmallTree(folder) })
  for (let time = 0; time < 5; time += 1) await leaveEarly(other.port, '/archive.csv')

  await expect.poll(() => countOpen(path.join(folder, 'archive.csv'))).toBe(0)
  await other.close()
})

test('the headers that the build wrote down win over those by the name of a file', async () => {
  expect((await site.get('/feed.xml')).headers['content-type']).toBe('application/atom+xml')
})

test('a file that is named by what it holds is kept for ever', async () => {
  const { headers } = await site.get('/_next/static/style-1a2b.css')

  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('a page that was read lately is read on even when the disk is gone, and nothing else is harmed', async () => {
  const folder = createTreeFolder()
  const other = await startSmallSite(application, { tree: createSmallTree(folder) })
  await other.get('/timeline')
  await other.get('/large.csv')
  rmSync(folder, { recursive: true })
  const known = await other.get('/timeline')
  const unknown = await other.get('/timeline/an-event')
  const large = await other.get('/large.csv')
  const requested = await other.get('/search?q=disk')
  await other.close()

  expect(known).toMatchObject({ status: 200, text: PAGE })
  expect(unknown).toMatchObject({ status: 503 })
  expect(unknown.text).toContain('Not just now')
  expect(large.status).toBe(503)
  expect(requested.status).toBe(200)
})

/** Takes the beginning of an answer and lets go. */
async function leaveEarly(port: number, address: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${address} HTTP/1.1\r\nhost: a\r\n\r\n`)
  await once(socket, 'data')
  socket.resetAndDestroy()
}

/** How often this process has the file open. */
function countOpen(file: string): number {
  const numbers = readdirSync('/proc/self/fd')
  return numbers.filter((number) => nameOf(number) === file).length
}

/** Null where it was closed in the meantime. */
function nameOf(number: string): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${number}`)
  } catch {
    return null
  }
}
