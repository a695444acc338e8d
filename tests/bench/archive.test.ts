import path from 'node:path'
import { expect, test } from 'vitest'
import { makeArchive } from '@/bench/archive'
import { writeArchive } from '@/bench/archive-database'
import { openClient } from '../support/test-database'
import { createTemporaryFolder } from '../support/temporary-folder'

const SIZE = { events: 200, statistics: 1_000, sources: 40, seed: 4 }

const folder = createTemporaryFolder()

test('the same size and seed give the same rows, and another seed gives others', () => {
  const rows = makeArchive(SIZE)

  expect(makeArchive(SIZE)).toEqual(rows)
  expect(makeArchive({ ...SIZE, seed: 5 }).events).not.toEqual(rows.events)
})

test('an archive is as large as it is asked for', () => {
  const { events, sources, statistics } = makeArchive(SIZE)

  expect(events).toHaveLength(SIZE.events)
  expect(sources).toHaveLength(SIZE.sources)
  expect(statistics).toHaveLength(SIZE.statistics)
})

test('an archive has what makes work: dates of all sorts, undated sources, long chains', () => {
  const { events, sources, statistics } = makeArchive(SIZE)
  const forms = new Set(events.map(({ date }) => date.replace(/\d/g, '0')))
  const statuses = new Set(statistics.map(({ status }) => status))
  const followed = new Map(statistics.map(({ slug, supersededBySlug }) => [slug, supersededBySlug]))
  const lengths = statistics.map(({ slug }) => lengthOfChain(slug, followed))

  expect([...forms].sort()).toEqual(['0000', '0000-00', '0000-00-00', '0000-00-00/0000-00-00'])
  expect(new Set(sources.map(({ isDated }) => isDated)).size).toBe(2)
  expect([...statuses].sort()).toEqual(
    ['current', 'later-reading', 'questioned', 'replaced', 'withdrawn'].sort(),
  )
  expect(Math.max(...lengths)).toBe(52)
})

test('the database takes an archive, and every row refers to one that is there', async () => {
  const file = path.join(folder, 'archive.db')
  await writeArchive(file, makeArchive(SIZE))
  const client = openClient(file)

  expect(await client.event.count()).toBe(SIZE.events)
  expect(await client.$queryRawUnsafe('PRAGMA foreign_key_check')).toEqual([])
})

function lengthOfChain(slug: string, followed: Map<string, string | null | undefined>): number {
  const next = followed.get(slug)
  return next ? 1 + lengthOfChain(next, followed) : 1
}
