import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { restoreText } from '@/lib/search/number-tokens'
import { fillSearch } from '@/prisma/fill-search'
import type { SearchEntry } from '@/prisma/search-entry'
import { createTestDatabase } from '../support/test-database'

/** More than are made at once, so that a thread makes them. */
const MANY = 2_345

test('many entries are written in their order, and their words are counted together', async () => {
  const { client } = await createTestDatabase()
  await fillSearch(client, makeEntries(MANY))

  const rows = await client.$queryRaw<{ id: bigint; slug: string; title: string }[]>`
    SELECT "id", "slug", "title" FROM "SearchDocument"
    JOIN "SearchText" ON "SearchText".rowid = "id" ORDER BY "id"`
  expect(rows).toHaveLength(MANY)
  for (const [place, { id, slug, title }] of rows.entries()) {
    expect([Number(id), slug, restoreText(title)]).toEqual([
      place + 1,
      slugOf(place),
      `Title ${place.toLocaleString('en-GB')}`,
    ])
  }
  const words = await client.$queryRaw<{ word: string; documents: bigint }[]>`
    SELECT * FROM "SearchWord" ORDER BY "word"`
  expect(words.map(({ word, documents }) => ({ word, documents: Number(documents) }))).toEqual([
    { word: 'even', documents: Math.ceil(MANY / 2) },
    { word: 'title', documents: MANY },
  ])
})

test('the same entries give the same bytes, in whatever order they come', async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()]
  await fillSearch(one.client, makeEntries(MANY))
  await fillSearch(other.client, makeEntries(MANY).reverse())
  for (const { client } of [one, other]) await client.$executeRawUnsafe('VACUUM')

  expect(readFileSync(one.file).equals(readFileSync(other.file))).toBe(true)
})

test('a database that refuses a row says so', async () => {
  const { client } = await createTestDatabase()
  await client.$executeRawUnsafe(`INSERT INTO "SearchText" (rowid, "title") VALUES (7, 'Taken')`)

  await expect(fillSearch(client, makeEntries(MANY))).rejects.toThrow(/constraint/i)
})

function makeEntries(count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{ kind: 'article', slug: slugOf(place), address: '/a', note: 'A note', weight: 1 },
    ...{ dateFrom: null, dateTo: null, topics: [], actors: [], publishers: [] },
    ...{ title: `Title ${place.toLocaleString('en-GB')}`, headings: '', summary: '', names: '' },
    body: place % 2 === 0 ? 'Even.' : '',
  }))
}

function slugOf(place: number): string {
  return `article-${String(place).padStart(5, '0')}`
}
