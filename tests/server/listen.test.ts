import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '@/server/listen'
import { securityHeaders } from '@/server/security-headers'
import { sendRaw } from '../support/send-raw'
import { type SmallSite, startSmallSite } from '../support/small-site'

let site: SmallSite

beforeAll(async () => {
  const limits = { headerSeconds: 1, idleSeconds: 2, headerBytes: 8192 }
  site = await startSmallSite(async () => {}, {}, limits)
})
afterAll(() => site.close())

test('a head that is too large is refused', async () => {
  const answer = await sendRaw(
    site.port,
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(9000)}\r\n\r\n`,
  )

  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
  for (const [name, value] of Object.entries(securityHeaders('/'))) {
    expect(answer).toContain(`\r\n${name}: ${value}\r\n`)
  }
})

test('what is no HTTP is refused', async () => {
  expect(await sendRaw(site.port, '\x16\x03\x01 hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  const smuggled =
    'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n'
  expect(await sendRaw(site.port, smuggled)).toMatch(/^HTTP\/1\.1 400 /)
})

test('what a request expects beyond that changes nothing', async () => {
  expect(await site.get('/timeline', { expect: 'miracles' })).toMatchObject({ status: 200 })
})

test('who comes when too many connections are held is cut off, and the others are answered', async () => {
  const small = await startSmallSite(async () => {}, {}, { connections: 2 })
  const held = [connect(small.port, '127.0.0.1'), connect(small.port, '127.0.0.1')]
  await Promise.all(held.map((socket) => once(socket, 'connect')))

  await expect(small.get('/timeline')).rejects.toThrow(/ECONNRESET|socket hang up/)
  held[0]?.write('GET /timeline HTTP/1.1\r\nhost: a\r\n\r\n')
  expect(String(await once(held[0] ?? small.server, 'data'))).toMatch(/^HTTP\/1\.1 200 /)
  held.forEach((socket) => socket.destroy())
  await small.close()
})

test('who is too slow to ask is cut off', async () => {
  const began = performance.now()
  const answer = await sendRaw(site.port, 'GET / HTTP/1.1\r\nhost: a\r\nx: ')

  expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/)
  expect(performance.now() - began).toBeLessThan(6000)
})

test.each([
  ['127.0.0.1', /^Port \d+ of 127\.0\.0\.1 cannot be had \(EADDRINUSE\)\. Stop the program/],
  ['203.0.113.5', /^Port \d+ of 203\.0\.113\.5 cannot be had \(EADDRNOTAVAIL\)\. Choose another/],
])('where %s cannot be had, the remedy is for that', async (host, words) => {
  await expect(listen(createServer(), site.port, host)).rejects.toThrow(words)
})
