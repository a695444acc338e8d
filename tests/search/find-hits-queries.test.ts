import path from 'node:path'
import { expect, test } from 'vitest'
import { splitWords } from '@/lib/search/split-words'
import { loadRealContent } from '../support/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { database } = await import('@/lib/database')
const { findHits } = await import('@/lib/search/find-hits-queries')
const { getSearchIndex } = await import('@/lib/search/search-index-queries')

/** A score is a sum of whole numbers, each of which may have lost nearly one. */
const LOST = 8

test.each([
  ['boats', '"boats" OR "boats" *'],
  ['small boats', '("small" AND ("boats" OR "boats" *)) OR "small boats"'],
  ['the small boats', '("small" AND ("boats" OR "boats" *)) OR "the small boats"'],
  ['boats boats', '("boats" AND ("boats" OR "boats" *)) OR "boats boats"'],
  ['"small boats" france', '("small boats" AND ("france" OR "france" *)) OR "small boats france"'],
  ['france OR kingdom', '"france" OR "kingdom" OR "kingdom" *'],
  ['france OR boats channel', '("france" OR "boats") AND ("channel" OR "channel" *)'],
  ['france -boats', '("france" OR "france" *) NOT "boats"'],
  ['france -boats -"united kingdom"', '("france" OR "france" *) NOT ("boats" OR "united kingdom")'],
])('“%s” finds and scores what the index finds by %s', async (q, match) => {
  const { hits } = await findHits(await getSearchIndex(), splitWords(q))
  const rows = await listByIndex(match)

  expect(rows.length).toBeGreaterThanOrEqual(3)
  expect(hits.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect(hits.every(({ isComplete }) => isComplete)).toBe(true)
  for (const [place, { score }] of rows.entries()) {
    expect(Math.abs((hits[place]?.score ?? NaN) - score)).toBeLessThan(LOST)
  }
})

test('as many words as a text can hold are no error', async () => {
  const q = Array.from({ length: 700 }, (_, place) => `w${place}`).join(' ')
  const { hits, unknownGroups } = await findHits(await getSearchIndex(), splitWords(q))

  expect(hits).toEqual([])
  expect(unknownGroups).toHaveLength(700)
})

test('exclusions alone leave everything else', async () => {
  const index = await getSearchIndex()
  const { hits } = await findHits(index, splitWords('-boats'))
  const left = new Set((await listByIndex('"boats"')).map(({ id }) => id))

  expect(left.size).toBeGreaterThan(0)
  expect(hits).toHaveLength(index.documents.length - left.size)
  expect(hits.some(({ id }) => left.has(id))).toBe(false)
})

async function listByIndex(match: string): Promise<{ id: number; score: number }[]> {
  const rows = await database.$queryRaw<{ id: bigint; score: number }[]>`
    SELECT rowid AS id, rank * -10000 AS score FROM "SearchText"
    WHERE "SearchText" MATCH ${match} AND rank MATCH 'bm25(10, 8, 3, 4, 1, 2)' ORDER BY rowid`
  return rows.map(({ id, score }) => ({ id: Number(id), score }))
}
