import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Article', { slug: 'a-second', title: '[Two](plain:illustration) boats' })
await add('Article', { slug: 'b-third', title: 'Arrivals of 5 March' })
const ofSecond = { articleSlug: 'a-second', binding: 'stat:arrivals-2025-to-03-05' }
await add('Figure', { id: 10, ...ofSecond })
await add('Figure', { id: 11, ...ofSecond, displayOrder: 1 })
await add('Figure', { id: 12, articleSlug: 'b-third', displayOrder: 0 })
const { listUses } = await import('@/lib/figure/figure-queries')

test('the texts that rest on a statistic are listed: articles by title, then events', async () => {
  expect(await listUses(['arrivals-2025-to-03-05'])).toMatchObject([
    { kind: 'article', title: 'Arrivals of 5 March', address: '/articles/b-third', count: 1 },
    { kind: 'article', title: 'Talks begin', address: '/articles/talks-begin', count: 1 },
    { kind: 'article', title: 'Two boats', address: '/articles/a-second', count: 2 },
    {
      kind: 'event',
      title: 'Border officials meet',
      address: '/timeline/officials-meet',
      count: 2,
    },
  ])
})

test('the base of a sum is a use too', async () => {
  expect(await listUses(['arrivals-2025-to-03-04'])).toMatchObject([
    { address: '/timeline/officials-meet', count: 1 },
  ])
})

test('a sum that rests on two statistics is one use of the two', async () => {
  expect(await listUses(['arrivals-2025-to-03-04', 'arrivals-2025-to-03-05'])).toMatchObject([
    { address: '/articles/b-third', count: 1 },
    { address: '/articles/talks-begin', count: 1 },
    { address: '/articles/a-second', count: 2 },
    { address: '/timeline/officials-meet', count: 2 },
  ])
})

test('a statistic on which nothing rests has no uses', async () => {
  expect(await listUses(['arrivals-rise'])).toEqual([])
  expect(await listUses([])).toEqual([])
})

test('each text shows the sentences that say the statistic, each once', async () => {
  const uses = await listUses(['arrivals-2025-to-03-05'])

  expect(uses.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1, 1])
  expect(uses[0]?.sentences[0]).toMatch(/^[A-Z].*\.$/)
})
