import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { endProcess, type RunningServer, startServer } from '../support/run-server'

/** Each is asked for once, since what was answered before is answered again without the database. */
let asked = 0
let folder: string
let file: string
let server: RunningServer

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tideline-'))
  file = path.join(folder, 'content.db')
  await copyFile('prisma/content.db', file)
  process.env.DATABASE_FILE = file
  server = await startServer()
  // Other tests of this worker start servers too.
  delete process.env.DATABASE_FILE
})

test.afterAll(async () => {
  await endProcess(server.process, 'SIGTERM')
  await rm(folder, { recursive: true })
})

test('while the database is missing, what needs it says so and all else is served', async ({
  request,
}) => {
  await expectAnswers(request, 200)
  await rename(file, `${file}.away`)
  await expectAnswers(request, 503)
  await rename(`${file}.away`, file)

  await expectAnswers(request, 200)
})

test('while the database is locked, what needs it says so and all else is served', async ({
  request,
}) => {
  const other = await new PrismaLibSql({ url: pathToFileURL(file).href }).connect()
  // In this mode the lock outlives the transaction, until the mode ends.
  await other.executeScript('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
  await expectAnswers(request, 503)
  await other.executeScript('PRAGMA locking_mode = NORMAL; SELECT count(*) FROM "Topic"')
  await other.dispose()

  await expectAnswers(request, 200)
})

/** Of what is made when it is asked for; what was made at the build is 200 always. */
async function expectAnswers(request: APIRequestContext, status: 200 | 503) {
  const origin = `http://127.0.0.1:${server.port}`
  asked += 1
  const known = `2025-08-${String(asked).padStart(2, '0')}`
  for (const address of [`/search?q=boats&from=2025&page=${asked}`, `/timeline?known=${known}`]) {
    const answer = await request.get(origin + address)
    expect(answer.status(), address).toBe(status)
    expect(answer.headers()['content-type'], address).toContain('text/html')
    if (status === 503) expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
  }
  const file = await request.get(`${origin}/timeline.csv?known=${known}`)
  expect(file.status()).toBe(status)
  if (status === 503) {
    expect(file.headers()['content-type']).toBe('application/problem+json')
    expect(Number(file.headers()['retry-after'])).toBeGreaterThan(0)
  }
  for (const address of ['/', '/timeline', '/data', '/data/tideline.zip', '/feed.xml']) {
    expect((await request.get(origin + address)).status(), address).toBe(200)
  }
}
