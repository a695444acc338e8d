import path from 'node:path'
import { expect, test } from 'vitest'
import { restoreText } from '@/lib/search/number-tokens'
import type { SearchEntry } from '@/prisma/search-entry'
import { orderEntries } from '@/prisma/search-rows'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'
import { openClient } from '../support/test-database'

const file = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(file, {
  'events/hidden.md':
    '---\ntitle: A draft\ndate: 2025\nkind: report\ntopics: [returns]\nsources: [{ source: statement, locator: paragraph 1 }]\ndraft: true\n---\n\nNot yet.\n',
  'events/ampersand.md': `---
title: Fish & chips
date: 2025-03
kind: report
topics: [returns]
sources: [{ source: statement, locator: paragraph 1 }]
---

Fish & chips, <b>1 < 2</b>.
`,
})
const client = openClient(file)

test('everything that can be found is a document, the statistics first, drafts left out', async () => {
  const documents = await client.$queryRaw<{ id: number; kind: string; slug: string }[]>`
    SELECT "id", "kind", "slug" FROM "SearchDocument" ORDER BY "id"`

  expect(documents.map(({ id, kind, slug }) => `${Number(id)} ${kind} ${slug}`)).toEqual([
    '1 statistic arrivals-2024',
    '2 statistic arrivals-2025',
    '3 statistic arrivals-2025-on-2024',
    '4 actor home-office',
    '5 article pilot',
    '6 event ampersand',
    '7 event talks',
    '8 source statement',
    '9 term pilot',
  ])
})

test.each([
  [
    'statistic',
    'arrivals-2025-on-2024',
    {
      address: '/statistics/arrivals/arrivals-2025-on-2024',
      note: 'Statistic, 1 January – 5 March 2025',
      topics: 'returns',
      publishers: 'home-office',
      dateFrom: '2025-01-01',
      dateTo: '2025-03-05',
    },
  ],
  [
    'article',
    'pilot',
    { address: '/articles/pilot', note: 'Explainer, July 2025', actors: 'home-office' },
  ],
  ['event', 'talks', { address: '/timeline/talks', note: 'Meeting, 5–6 March 2025' }],
  [
    'source',
    'statement',
    { address: '/sources/statement', note: 'Source, 11 July 2025', topics: 'returns' },
  ],
  ['actor', 'home-office', { note: 'Organisation', actors: 'home-office', dateFrom: null }],
  ['term', 'pilot', { address: '/glossary#pilot', note: 'Glossary', topics: '' }],
])('the %s %s says what it is and what it has to do with', async (kind, slug, row) => {
  const [document] = await client.$queryRaw<unknown[]>`
    SELECT * FROM "SearchDocument" WHERE "kind" = ${kind} AND "slug" = ${slug}`

  expect(document).toMatchObject(row)
})

test.each([
  [
    'statistic',
    'arrivals-2025-on-2024',
    'title',
    'Small-boat arrivals, year to date: change on 1 January – 5 March 2024',
  ],
  ['statistic', 'arrivals-2025', 'headings', '3,434 people, 1 January – 5 March 2025'],
  ['statistic', 'arrivals-2025', 'names', 'arrivals. arrived.'],
  ['article', 'pilot', 'headings', 'What was agreed.'],
  ['article', 'pilot', 'summary', 'What one statement says of it. Arrivals came to 3,434.'],
  ['event', 'talks', 'names', 'Home Office. Returns. 5–6 March 2025.'],
  ['event', 'talks', 'body', 'The rise to the first day of the talks.'],
  ['event', 'ampersand', 'summary', 'Fish & chips, 1 2.'],
  ['term', 'pilot', 'names', 'trial.'],
  ['actor', 'home-office', 'names', 'HO.'],
])('the %s %s is found by its %s', async (kind, slug, field, text) => {
  const [row] = await client.$queryRaw<Record<string, string>[]>`
    SELECT "SearchText".* FROM "SearchText" JOIN "SearchDocument" ON "id" = "SearchText".rowid
    WHERE "kind" = ${kind} AND "slug" = ${slug}`

  expect(restoreText(row?.[field] ?? '')).toBe(text)
})

test('the words of the texts are counted by the documents that have them', async () => {
  const words = await client.$queryRaw<{ word: string; documents: number }[]>`
    SELECT * FROM "SearchWord" WHERE "word" IN ('ministers', 'pilot', '3434') ORDER BY "word"`

  expect(words.map(({ word, documents }) => [word, Number(documents)])).toEqual([
    ['ministers', 1],
    ['pilot', 2],
  ])
})

test('the rows do not depend on the order in which the entries come', () => {
  const entries = [entry('event', 'b'), entry('statistic', 'z'), entry('event', 'a')]

  expect(orderEntries(entries).map(({ slug }) => slug)).toEqual(['z', 'a', 'b'])
  expect(orderEntries(entries.toReversed())).toEqual(orderEntries(entries))
})

function entry(kind: SearchEntry['kind'], slug: string): SearchEntry {
  return {
    ...{ kind, slug, address: `/${slug}`, note: 'A note', weight: 1 },
    ...{ dateFrom: null, dateTo: null, topics: [], actors: [], publishers: [] },
    ...{ title: `The title ${slug}`, headings: '', summary: '', names: '', body: '' },
  }
}
