import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Article', { slug: 'explainer', kind: 'explainer', published: '2026-11-20' })
await add('Article', {
  slug: 'b-later-news',
  title: 'More than [20,000](latest:arrivals) *crossed*',
  covers: '2025-02/2025-04',
  coversFrom: '2025-02-01',
  coversTo: '2025-04-30',
})
await add('Article', { slug: 'a-same-day' })
await add('ArticleKeyPoint', { displayOrder: 1, text: 'They met again.' })
await add('ArticleUpdate', { displayOrder: 1, date: '2026-12-02', note: 'A link was added.' })
await add('Figure', { id: 9, displayOrder: 2, binding: 'latest:arrivals' })
const { getArticle, listArticles } = await import('@/lib/article/article-queries')

test('an article arrives with everything that its page shows', async () => {
  expect(await getArticle('talks-begin')).toMatchObject({
    slug: 'talks-begin',
    address: '/articles/talks-begin',
    kind: 'news',
    standfirst: 'Officials meet.',
    body: '<p>They met.</p>',
    keyPoints: ['Officials met.', 'They met again.'],
    updates: [
      { date: '2026-11-22', note: 'A paragraph was added.' },
      { date: '2026-12-02', note: 'A link was added.' },
    ],
    corrections: [{ date: '2026-11-22', note: 'The date of the talks was wrong.' }],
    topics: [{ name: 'Returns', address: '/topics/returns' }],
    actors: [{ name: 'Home Office', address: '/actors/home-office' }],
    events: [{ slug: 'officials-meet', keyStatistics: [{ statistic: { value: 3434 } }] }],
    sources: [{ slug: 'ministry-statement', locator: 'paragraphs 2, 11' }],
    isDraft: false,
  })
})

test('every figure of an article leads to its statistic, but for exemptions', async () => {
  const address = '/statistics/arrivals/arrivals-2025-to-03-05'

  expect((await getArticle('talks-begin'))?.figures).toMatchObject([
    { binding: 'stat:arrivals-2025-to-03-05', status: 'current', value: 3434, address },
    { binding: 'plain:illustration', status: 'exempt', value: null, address: null },
    { binding: 'latest:arrivals', status: 'current', value: 3434, address },
  ])
})

test('an article was modified on the day of its last update or correction', async () => {
  expect((await getArticle('talks-begin'))?.modified).toBe('2026-12-02')
  expect((await getArticle('explainer'))?.modified).toBe('2026-11-20')
})

test('an article without anything else has empty lists', async () => {
  expect(await getArticle('explainer')).toMatchObject({
    keyPoints: [],
    updates: [],
    corrections: [],
    topics: [],
    actors: [],
    events: [],
    sources: [],
    figures: [],
  })
})

test('an unknown slug gives null, not an error', async () => {
  expect(await getArticle('no-such-article')).toBeNull()
})

test('articles are listed as they appeared, and of one day by what they report', async () => {
  expect((await listArticles()).map(({ slug }) => slug)).toEqual([
    'b-later-news',
    'a-same-day',
    'talks-begin',
    'explainer',
  ])
})

test('a title with bindings has a plain one beside it', async () => {
  const [latest] = await listArticles()

  expect(latest?.plainTitle).toBe('More than 20,000 crossed')
})
