import path from 'node:path'
import { expect, test } from 'vitest'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'

const ARTICLE = `---
title: Talks go on
standfirst: They went on.
kind: news
published: 2026-11-22
covers: 2025-03
topics: [returns]
sources: [{ source: statement, locator: paragraph 1 }]
updates: [{ on: 2026-11-24, note: A line was added. }]
corrections: [{ on: 2026-11-25, note: A name was wrong. }]
---

They went on.
`
process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(process.env.DATABASE_FILE, { 'articles/2026/talks.md': ARTICLE })
const { getFeedDays } = await import('@/lib/feed/feed-day-queries')
const { listSearchEntries } = await import('@/lib/feed/search-entry-queries')
const { getSearchIndex } = await import('@/lib/search/search-index-queries')

test('what is found is ordered by the very days that its entries give', async () => {
  const days = await getFeedDays()
  const { documents } = await getSearchIndex()
  const entries = await listSearchEntries(documents)
  const dated = documents.filter(({ kind }) => kind !== 'actor' && kind !== 'term')

  expect(entries.length).toBeGreaterThan(5)
  expect([...days.keys()].sort()).toEqual(dated.map(({ address }) => address).sort())
  expect(entries.map(({ updated }) => updated)).toEqual(
    dated.map(({ address }) => days.get(address)),
  )
  expect(days.get('/articles/talks')).toBe('2026-11-25')
})
