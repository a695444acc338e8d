import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
const undated = { publisherSlug: null, isDated: false, dateNote: 'It counts to 5 March.' }
await add('Source', { slug: 'b-report', ...undated, ...between('2025-03-06', '2025-07-11') })
await add('Source', { slug: 'a-report', ...undated, ...between('2025-03-06', '2025-07-11') })
await add('Source', { slug: 'post', ...undated, ...between('2022-01-01', '2022-12-31') })
await add('Statistic', { slug: 'first-stated', sourceSlug: 'post', displayOrder: 0 })
await add('Statistic', { slug: 'a-second', sourceSlug: 'post', displayOrder: 1 })
await add('Article', { slug: 'a-later-article', published: '2026-12-01' })
await add('ArticleSource', { articleSlug: 'a-later-article' })
const { getSource, listSources } = await import('@/lib/source/source-queries')

test('a source arrives with everything that rests on it', async () => {
  const source = await getSource('ministry-statement')

  expect(source).toMatchObject({
    address: '/sources/ministry-statement',
    title: 'Statement on returns',
    kind: 'official',
    publishedFrom: '2025-07-11',
    publishedTo: '2025-07-11',
    isDated: true,
    publisher: { name: 'Home Office', address: '/actors/home-office' },
    url: 'https://example.org/statement',
    archivedUrl: 'http://example.org/copy',
    archive: null,
  })
  expect(source?.statistics).toHaveLength(3)
  expect(source?.events.map(({ slug }) => slug)).toEqual(['officials-meet'])
  expect(source?.articles.map(({ slug }) => slug)).toEqual(['a-later-article', 'talks-begin'])
})

test('a source that names no publisher has none', async () => {
  expect(await getSource('post')).toMatchObject({ publisher: null, isDated: false })
})

test('the statistics of a source stand in its own order', async () => {
  const source = await getSource('post')

  expect(source?.statistics.map(({ slug }) => slug)).toEqual(['first-stated', 'a-second'])
})

test('an unknown slug gives null, not an error', async () => {
  expect(await getSource('no-such-source')).toBeNull()
})

test('sources are listed by when they can have been published, the latest first', async () => {
  expect((await listSources()).map(({ slug }) => slug)).toEqual([
    'ministry-statement',
    'a-report',
    'b-report',
    'post',
  ])
})

function between(publishedFrom: string, publishedTo: string) {
  return { publishedFrom, publishedTo }
}
