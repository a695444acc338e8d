import { expect, test } from 'vitest'
import { articleSummarySelect } from '@/lib/article/article-record'
import { relatedSelect } from '@/lib/article/related-record'
import { eventSelect } from '@/lib/event/event-record'
import { readRows } from '@/lib/row/read-rows'
import { selectJson } from '@/lib/row/select-json'
import { statisticSelect } from '@/lib/statistic/statistic-record'
import { indexedEventSelect } from '@/lib/timeline/indexed-event-record'
import type { Prisma } from '@/prisma/generated/client'
import { RELATED_ROWS } from '../examples/computed-rows'
import { createExampleDatabase } from '../support/example-database'
import { insertRow } from '../support/insert-row'

const { client } = await createExampleDatabase()
for (const { table, row } of RELATED_ROWS) await insertRow(client, table, row)
const { listArticleRows, listFromEvents, listStatisticRows } = await import('@/lib/row/row-queries')

/** Articles of one day are told apart by what they report. */
const LATEST_FIRST = [
  { published: 'desc' },
  { coversTo: 'desc' },
  { coversFrom: 'desc' },
  { slug: 'asc' },
] satisfies Prisma.ArticleOrderByWithRelationInput[]

test('rows come as Prisma gives them, with all that hangs on them', async () => {
  const orderBy = { slug: 'asc' } as const

  expect(await listFromEvents(eventSelect, (row) => row)).toEqual(
    await client.event.findMany({ orderBy, select: eventSelect }),
  )
  expect(await listFromEvents(indexedEventSelect, (row) => row)).toEqual(
    await client.event.findMany({ orderBy, select: indexedEventSelect }),
  )
})

test('articles come as Prisma gives them, in the order in which they are named, with their figures and what is like them', async () => {
  const select = {
    ...articleSummarySelect,
    related: { orderBy: { displayOrder: 'asc' }, select: relatedSelect },
  } as const
  const rows = await client.article.findMany({ orderBy: LATEST_FIRST, select })
  const inOneStatement = await listArticleRows(
    select,
    rows.map(({ slug }) => slug),
  )

  expect(rows.some(({ related }) => related.length > 0)).toBe(true)
  expect(inOneStatement).toEqual(rows)
})

test('statistics come as Prisma gives them, changes, successors and evidence with them', async () => {
  const rows = await client.statistic.findMany({
    orderBy: { slug: 'asc' },
    select: statisticSelect,
  })
  const inOneStatement = await listStatisticRows(
    statisticSelect,
    rows.map(({ slug }) => slug),
  )

  expect(rows.length).toBeGreaterThan(2)
  expect(inOneStatement).toEqual(rows)
})

test('only what is named comes, and nothing where nothing is named', async () => {
  expect(await listNamed(['officials-meet', 'no-such-event'])).toEqual(['officials-meet'])
  expect(await listNamed([])).toEqual([])
})

test('names are data: a quotation mark in one does no harm', async () => {
  expect(await listNamed([`'; DROP TABLE "Event"; --`, '"]'])).toEqual([])
  expect(await client.event.count()).toBe(2)
})

test('what cannot be selected is an error, not a gap', () => {
  expect(() =>
    selectJson('Event', 'this', { articles: { select: { articleSlug: true } } }),
  ).toThrow('Event.articles is not among the relations')
  expect(() => selectJson('Event', 'this', { topics: { select: { topicSlug: true } } })).toThrow(
    'A list of rows needs an order',
  )
})

async function listNamed(slugs: string[]): Promise<string[]> {
  const rows: { slug: string }[] = await readRows(client, 'Event', { slug: true }, slugs)
  return rows.map(({ slug }) => slug)
}
