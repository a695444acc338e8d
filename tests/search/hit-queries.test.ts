import path from 'node:path'
import { expect, test } from 'vitest'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(process.env.DATABASE_FILE)
const { database } = await import('@/lib/database')
const { getHits, keptHits, listHitsByMatch } = await import('@/lib/search/hit-queries')

test('what fits a query comes with a score for each', async () => {
  const hits = (await listHitsByMatch(['"talks"'])).get('"talks"')

  expect(hits?.ids.length).toBeGreaterThan(0)
  expect(hits?.scores).toHaveLength(hits?.ids.length ?? 0)
  expect(Math.min(...(hits?.scores ?? []))).toBeGreaterThan(0)
})

test('each query gets its own answer, asked for again or not, alone or with others', async () => {
  const matches = ['"talks"', '"nothing of the kind"', '"pilot"', '"pilo" *']
  const before = await listHitsByMatch(['"pilot"'])
  const hits = await listHitsByMatch([...matches, '"pilot"'])
  const idsOf = (match: string) => [...(hits.get(match)?.ids ?? [])]

  expect([...hits.keys()].sort()).toEqual([...matches].sort())
  expect(idsOf('"nothing of the kind"')).toEqual([])
  expect(idsOf('"pilo" *')).toEqual(idsOf('"pilot"'))
  expect(idsOf('"pilot"')).not.toEqual(idsOf('"talks"'))
  expect(hits.get('"pilot"')).toBe(before.get('"pilot"'))
})

test('one alone gets the same answer as among others', async () => {
  const match = '"talks"'
  keptHits.clear()
  const alone = await getHits(match)

  expect(await getHits(match)).toBe(alone)
  keptHits.clear()
  expect((await listHitsByMatch([match])).get(match)).toEqual(alone)
})

test('what half of all documents have is found all the same, and scores nothing', async () => {
  const [row] = await database.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM "SearchDocument"`
  const match = '"t" *'
  const hits = (await listHitsByMatch([match])).get(match)

  expect((hits?.ids.length ?? 0) * 2).toBeGreaterThanOrEqual(Number(row?.count))
  keptHits.clear()
  expect(await getHits(match)).toEqual(hits)
})

test('what is kept takes no more than it may', async () => {
  const long = 'a'.repeat(200_000)
  const texts = Array.from({ length: 120 }, (_, place) => `"${long}${place}"`)
  for (const text of texts) await listHitsByMatch([text])

  expect(keptHits.calculatedSize).toBeLessThanOrEqual(32 * 2 ** 20)
  expect(keptHits.has(texts.at(-1) ?? '')).toBe(true)
  expect(keptHits.has(texts[0] ?? '')).toBe(false)
})
