import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { client } = await createExampleDatabase()
const { actorResourceSelect } = await import('@/lib/api/actor-resource')
const { articleResourceSelect } = await import('@/lib/api/article-resource')
const { listRowPart } = await import('@/lib/api/keyset-queries')
const { measureResourceSelect } = await import('@/lib/api/measure-resource')
const { sourceResourceSelect } = await import('@/lib/api/source-resource')
const { statisticResourceSelect } = await import('@/lib/api/statistic-resource')
const { termResourceSelect } = await import('@/lib/api/term-resource')
const { topicResourceSelect } = await import('@/lib/api/topic-resource')
const { Prisma } = await import('@/prisma/generated/client')

const orderBy = { slug: 'asc' } as const

test.each([
  [
    'Article',
    articleResourceSelect,
    () => client.article.findMany({ orderBy, select: articleResourceSelect }),
  ],
  [
    'Measure',
    measureResourceSelect,
    () => client.measure.findMany({ orderBy, select: measureResourceSelect }),
  ],
  [
    'Statistic',
    statisticResourceSelect,
    () => client.statistic.findMany({ orderBy, select: statisticResourceSelect }),
  ],
  [
    'Source',
    sourceResourceSelect,
    () => client.source.findMany({ orderBy, select: sourceResourceSelect }),
  ],
  [
    'Actor',
    actorResourceSelect,
    () => client.actor.findMany({ orderBy, select: actorResourceSelect }),
  ],
  [
    'Topic',
    topicResourceSelect,
    () => client.topic.findMany({ orderBy, select: topicResourceSelect }),
  ],
  ['Term', termResourceSelect, () => client.term.findMany({ orderBy, select: termResourceSelect })],
] as const)(
  'rows of %s come as Prisma gives them, with all that hangs on them',
  async (table, select, read) => {
    const rows: unknown[] = await read()
    const part = await listRowPart({
      ...{ table, select, conditions: [], key: Prisma.sql`this.slug`, isDescending: false },
      ...{ after: null, limit: 100 },
    })

    expect(rows.length).toBeGreaterThan(0)
    expect(part).toEqual({ items: rows, total: rows.length, next: null })
  },
)
