import { once } from 'node:events'
import { copyFileSync, renameSync, writeFileSync } from 'node:fs'
import { Agent, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { expect, test } from 'vitest'
import { findDatabaseProblem } from '@/server/check-database'
import { prepareStop } from '@/server/prepare-stop'
import { createReadiness } from '@/server/readiness'
import { startSmallSite } from '../support/small-site'
import { createTemporaryFolder } from '../support/temporary-folder'
import { createTestDatabase } from '../support/test-database'

const folder = createTemporaryFolder()
const database = await createTestDatabase()
const RELEASE = { contentVersion: 'abc123', builtAt: '2026-01-01T00:00:00Z' }

test('a live process says so, and a ready one says which content it serves', async () => {
  const site = await startSmallSite(notFound, {
    readiness: createReadiness(copyDatabase(), RELEASE),
  })
  const health = await site.get('/health')
  const ready = await site.get('/ready')
  await site.close()

  expect([health.status, JSON.parse(health.text)]).toEqual([200, { status: 'live' }])
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: 'ready', ...RELEASE }])
  expect(ready.headers['cache-control']).toBe('no-store')
})

test('without its database it lives, is not ready, serves what was built, and recovers', async () => {
  const file = copyDatabase()
  const site = await startSmallSite(notFound, { readiness: createReadiness(file, RELEASE) })
  renameSync(file, `${file}.gone`)
  const ready = await site.get('/ready')
  const [health, page] = [await site.get('/health'), await site.get('/timeline')]
  renameSync(`${file}.gone`, file)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const later = await site.get('/ready')
  await site.close()

  expect(ready.status).toBe(503)
  expect(ready.headers['retry-after']).toBe('5')
  expect(JSON.parse(ready.text).reason).toMatch(/^The database .* is not there\.$/)
  expect([health.status, page.status, later.status]).toEqual([200, 200, 200])
})

test('a damaged database is not ready', async () => {
  const file = path.join(folder, 'damaged.db')
  writeFileSync(file, 'This was a database once. '.repeat(100))
  const site = await startSmallSite(notFound, { readiness: createReadiness(file, RELEASE) })
  const { status, text } = await site.get('/ready')
  await site.close()

  expect(status).toBe(503)
  expect(JSON.parse(text).reason).toContain('is no database')
})

test('the log says what was asked and how long it took, and nothing of who asked', async () => {
  const site = await startSmallSite(notFound)
  const { headers } = await site.get('/search?q=my+secret+illness&topic=t', {
    'user-agent': 'Browser of somebody',
    'x-forwarded-for': '203.0.113.9',
    referer: 'https://elsewhere.example/',
    cookie: 'name=value',
  })
  await site.close()
  const line = JSON.parse(site.lines.at(-1) ?? '')

  expect(line).toEqual({
    level: expect.anything(),
    time: expect.anything(),
    id: headers['x-request-id'],
    method: 'GET',
    path: '/search',
    status: 404,
    milliseconds: expect.any(Number),
    msg: 'answered',
  })
})

test('a path cannot forge a line of the log', async () => {
  const site = await startSmallSite(notFound)
  await site.get('/a%0A{"level":"info"}"b')
  await site.close()

  expect(site.lines).toHaveLength(1)
  expect(JSON.parse(site.lines[0] ?? '').path).toBe('/a%0A{"level":"info"}"b')
})

test('asked to stop, it finishes what has come, takes nothing new, and ends', async () => {
  const site = await startSmallSite(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Finished')
  })
  const stop = prepareStop(site.server)
  const agent = new Agent({ keepAlive: true })
  const idle = askOver(agent, site.port, '/timeline')
  await idle
  const slow = site.get('/search?q=slow')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const began = performance.now()
  const stopped = stop()
  const late = site.get('/timeline')

  await expect(late).rejects.toThrow(/ECONNREFUSED|ECONNRESET/)
  expect(await slow).toMatchObject({ status: 200, text: '<p>Finished' })
  expect(await stopped).toBe(true)
  expect(performance.now() - began).toBeLessThan(3000)
  agent.destroy()
})

test('what takes too long is cut off in the end', async () => {
  const site = await startSmallSite(() => new Promise(() => {}))
  const stop = prepareStop(site.server, 200)
  const stuck = site.get('/search?q=stuck')
  const refused = expect(stuck).rejects.toThrow()
  await new Promise((resolve) => setTimeout(resolve, 100))

  expect(await stop()).toBe(false)
  await refused
})

test.each(['', 'GET /timeline HTTP/1.1\r\nhost: a'])(
  'a connection on which nothing has been asked (%j) does not delay the stop',
  async (sent) => {
    const site = await startSmallSite(notFound)
    const stop = prepareStop(site.server)
    const socket = connect(site.port, '127.0.0.1', () => socket.write(sent))
    const closed = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve))
    await once(site.server, 'connection')
    const began = performance.now()

    expect(await stop()).toBe(true)
    expect(performance.now() - began).toBeLessThan(3000)
    await closed
  },
)

test('a database that another program holds is not called damaged', async () => {
  const file = copyDatabase()
  const holder = await new PrismaLibSql({ url: `file:${file}` }).connect()
  await holder.executeScript('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
  const problem = await findDatabaseProblem(file, { isThorough: true })
  await holder.dispose()

  expect(problem).toBe(`The database ${file} is locked.`)
})

/** The database of this test, at a place of its own. */
function copyDatabase(): string {
  const file = path.join(folder, `copy-${performance.now()}.db`)
  copyFileSync(database.file, file)
  return file
}

async function notFound(_: unknown, response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing')
}

function askOver(agent: Agent, port: number, target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ agent, port, host: '127.0.0.1', path: target }, (response) => {
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end()
  })
}
