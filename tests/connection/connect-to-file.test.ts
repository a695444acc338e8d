import { existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { afterEach, expect, test, vi } from 'vitest'
import { isDatabaseUnavailable } from '@/lib/connection/database-unavailable'
import { createExampleDatabase } from '../support/example-database'

const { client } = await createExampleDatabase()
const MANY = 1_200
await client.actor.createMany({
  data: Array.from({ length: MANY }, (_, index) => ({
    slug: `of-many-${index}`,
    ...{ name: `Office ${index}`, kind: 'organisation', description: 'One of many.' },
  })),
})
await client.$disconnect()
const file = String(process.env.DATABASE_FILE)
const whole = readFileSync(file)
/** Where it stands: https://sqlite.org/fileformat.html#file_change_counter */
const COUNTER = 24
const { database } = await import('@/lib/database')
const { GET } = await import('@/app/timeline.csv/route')

afterEach(() => vi.restoreAllMocks())

test('a database that is missing from the start is not made, and is found once it is there', async () => {
  renameSync(file, `${file}.away`)
  await expectUnavailable()
  expect(existsSync(file)).toBe(false)
  renameSync(`${file}.away`, file)

  await expectAnswers()
})

test('a database that is taken away is missed, and is found once it is back', async () => {
  await expectAnswers()
  renameSync(file, `${file}.away`)
  await expectUnavailable()
  renameSync(`${file}.away`, file)

  await expectAnswers()
})

test('records are listed with their relations, however many they are', async () => {
  const parts = { orderBy: { slug: 'asc' }, select: { slug: true } } as const
  const listed = database.actor.findMany({ orderBy: { slug: 'asc' }, select: { parts } })

  expect((await listed).length).toBeGreaterThan(MANY)
})

test('nothing can be written to it', async () => {
  await expect(database.topic.deleteMany()).rejects.toThrow(/readonly database/)

  expect(readFileSync(file).equals(whole)).toBe(true)
})

test('a locked database can be read again once it is not', async () => {
  const other = await new PrismaLibSql({ url: pathToFileURL(file).href }).connect()
  // In this mode the lock outlives the transaction, until the mode ends.
  await other.executeScript('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
  await expectUnavailable()
  await other.executeScript('PRAGMA locking_mode = NORMAL; SELECT count(*) FROM "Topic"')
  await other.dispose()

  await expectAnswers()
})

test.each([
  ['damaged', () => writeFileSync(file, Buffer.alloc(whole.length, 7))],
  ['damaged behind its first page', () => writeFileSync(file, damageBehind(4096))],
  ['empty', () => truncateSync(file, 0)],
])('a database that is %s can be read again once it is whole', async (_, damage) => {
  await expectAnswers()
  damage()
  await expectUnavailable()
  writeFileSync(file, whole)

  await expectAnswers()
})

test('a wrong question is a fault of ours, not of the database', async () => {
  const fault = await database.$queryRaw`SELECT missing FROM "Topic"`.catch((error) => error)

  expect(String(fault)).toContain('no such column')
  expect(isDatabaseUnavailable(fault)).toBe(false)
})

/** By each way of asking: Prisma's own, and SQL. */
async function expectUnavailable() {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
  const answers = [
    database.event.findMany({ select: { slug: true, sources: true }, orderBy: { slug: 'asc' } }),
    database.$queryRaw`SELECT count(*) FROM "Event"`,
  ]
  for (const answer of answers) {
    const fault = await answer.then(String, (error: unknown) => error)
    expect(isDatabaseUnavailable(fault), String(fault)).toBe(true)
  }
  const response = await GET(new Request('https://tideline.example/timeline.csv'))
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('30')
  expect(await response.json()).toMatchObject({ status: 503, title: 'Service Unavailable' })
  expect(silence).toHaveBeenCalled()
}

async function expectAnswers() {
  expect(await database.event.count()).toBe(2)
  const response = await GET(new Request('https://tideline.example/timeline.csv'))
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('event,date,')
}

/** The counter of changes in the first page says that what was read before no longer holds. */
function damageBehind(bytes: number): Buffer {
  const damaged = Buffer.concat([whole.subarray(0, bytes), Buffer.alloc(whole.length - bytes, 7)])
  damaged.writeUInt32BE(damaged.readUInt32BE(COUNTER) + 1, COUNTER)
  return damaged
}
