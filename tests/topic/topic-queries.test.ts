import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add, prepare } = await createExampleDatabase()
await add('Topic', { slug: 'funding', title: 'Funding', description: 'Who pays.' })
await add('EventTopic', { eventSlug: 'ministers-talk' })
await add('Event', {
  slug: 'law-passes',
  date: '2026',
  dateFrom: '2026-01-01',
  dateTo: '2026-12-31',
})
await add('EventTopic', { eventSlug: 'law-passes' })
await add('Article', { slug: 'earlier-article', published: '2026-11-20' })
await add('ArticleTopic', { articleSlug: 'earlier-article' })
await prepare()
const { getTopic, listTopics } = await import('@/lib/topic/topic-queries')

test('a topic arrives with everything about it, the latest first', async () => {
  const topic = await getTopic('returns')

  expect(topic).toMatchObject({ title: 'Returns', address: '/topics/returns' })
  expect(topic?.articles.map(({ slug }) => slug)).toEqual(['talks-begin', 'earlier-article'])
  expect(topic?.events.map(({ slug }) => slug)).toEqual([
    'law-passes',
    'ministers-talk',
    'officials-meet',
  ])
  expect(topic?.measures).toEqual([
    {
      slug: 'arrivals',
      title: 'Small-boat arrivals, year to date',
      address: '/statistics/arrivals',
    },
  ])
})

test('a topic about which nothing is written is empty', async () => {
  expect(await getTopic('funding')).toMatchObject({ articles: [], events: [], measures: [] })
})

test('an unknown slug gives null, not an error', async () => {
  expect(await getTopic('no-such-topic')).toBeNull()
})

test('topics are listed by title', async () => {
  expect(await listTopics()).toEqual([
    { slug: 'funding', title: 'Funding', description: 'Who pays.', address: '/topics/funding' },
    {
      slug: 'returns',
      title: 'Returns',
      description: 'People sent back across the Channel.',
      address: '/topics/returns',
    },
  ])
})
