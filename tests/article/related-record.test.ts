import { expect, test } from 'vitest'
import { RELATED_ROWS } from '../examples/computed-rows'
import { createExampleDatabase } from '../support/example-database'
import { insertRow } from '../support/insert-row'

const { client } = await createExampleDatabase()
for (const { table, row } of RELATED_ROWS) await insertRow(client, table, row)
await insertRow(client, 'ArticleTopic', {
  ...{ articleSlug: 'talks-end', topicSlug: 'returns', displayOrder: 0 },
})
await insertRow(client, 'ArticleEvent', {
  ...{ articleSlug: 'talks-end', eventSlug: 'ministers-talk', displayOrder: 0 },
})
const { getArticle } = await import('@/lib/article/article-queries')

test('a related article comes with what the two have in common, by name', async () => {
  const article = await getArticle('talks-begin')

  expect(article?.related).toEqual([
    {
      slug: 'talks-end',
      address: '/articles/talks-end',
      plainTitle: 'Talks end after two days',
      kind: 'analysis',
      covers: '2025-04',
      sharedEvents: [],
      sharedTopics: ['Returns'],
      sharedStatistics: 2,
      isTextAlike: true,
    },
  ])
  expect((await getArticle('talks-end'))?.related).toEqual([])
})

test('an event that both tell is named', async () => {
  await insertRow(client, 'ArticleEvent', {
    ...{ articleSlug: 'talks-begin', eventSlug: 'ministers-talk', displayOrder: 1 },
  })
  const events = (await getArticle('talks-begin'))?.events
  const told = events?.find(({ slug }) => slug === 'ministers-talk')

  expect((await getArticle('talks-begin'))?.related[0]?.sharedEvents).toEqual([told?.plainTitle])
})
