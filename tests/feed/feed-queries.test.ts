import { expect, test } from 'vitest'
import { SUCCESSION_ROWS } from '../examples/succession-rows'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Correction', { displayOrder: 1, note: 'The title was wrong.' })
for (const { table, row } of SUCCESSION_ROWS) await add(table, row)
const { getActorFeed, getChangedFiguresFeed, getCorrectionsFeed, getSiteFeed, getTopicFeed } =
  await import('@/lib/feed/feed-queries')
const { listActors } = await import('@/lib/actor/actor-queries')
const { listTopics } = await import('@/lib/topic/topic-queries')

const HOST = 'https://tideline.example'

test('each changed figure is told as one step, the latest first', async () => {
  const { entries } = await getChangedFiguresFeed()

  expect(entries.map(({ title, updated }) => `${updated} ${title.split(' (')[0]}`)).toEqual([
    '2026-11-24 7 became 8: our own mistake',
    '2026-11-24 5 no longer counts: our own mistake',
    '2025-09-30 200 became over 300: running total',
    '2025-09-30 11 became 12: redefinition of what is counted',
    '2025-07-11 3,224 became 3,434: running total',
    '2025-07-11 100 became 200: running total',
    '2025-07-11 12 became 40: running total',
    '2025-07-11 10 became 11: scheduled revision',
  ])
})

test('a changed figure says what became of it, with links to both and to the source', async () => {
  const { html, id, url } = await findEntry('200 became')

  expect(url).toBe(`${HOST}/statistics/arrivals/count-to-june`)
  expect(id).toBe(`${url}#later-reading-count-to-now`)
  expect(html).toContain(`<a href="${url}">200 people (1 January – 30 June 2024)</a> became`)
  expect(html).toContain(`<a href="${HOST}/statistics/arrivals/count-to-now">over 300 people`)
  expect(html).toContain('The earlier number stays true of its own days.')
  expect(html).toContain('Undated report, September 2025, inferred')
})

test('our own mistake is told with its reason', async () => {
  const { html } = await findEntry('7 became')

  expect(html).toContain('We withdrew it as our own mistake. Read from a wrong line.')
})

test('corrections come with the statistics that no longer count, and without running totals', async () => {
  const { entries } = await getCorrectionsFeed()

  expect(entries.filter(({ kind }) => kind === 'Correction').map(({ id }) => id)).toEqual([
    `${HOST}/articles/talks-begin#correction-2026-11-22-2`,
    `${HOST}/articles/talks-begin#correction-2026-11-22-1`,
  ])
  expect(entries.map(({ title }) => title).join()).toContain('became 8')
  expect(entries.map(({ title }) => title).join()).not.toContain('running total')
})

test('the oldest of two corrections of a day is the first, so that it keeps its name', async () => {
  const { entries } = await getCorrectionsFeed()
  const oldest = entries.find(({ html }) => html.includes('The title was wrong.'))

  expect(oldest?.id).toMatch(/#correction-2026-11-22-1$/)
})

test('topics and actors have the articles and events that their pages have', async () => {
  const [topic] = await listTopics()
  const [actor] = await listActors()
  const feeds = [await getTopicFeed(topic?.slug ?? ''), await getActorFeed(actor?.slug ?? '')]

  expect(feeds.map((feed) => feed?.page)).toEqual([topic?.address, actor?.address])
  for (const feed of feeds) {
    expect(feed?.entries.map(({ url }) => new URL(url).pathname)).toContain('/articles/talks-begin')
  }
  expect(await getTopicFeed('nothing')).toBeNull()
  expect(await getActorFeed('nobody')).toBeNull()
})

test('the feed of the site has everything once, the latest change first', async () => {
  const { entries, updated } = await getSiteFeed()
  const days = entries.map((entry) => entry.updated)
  const ids = entries.map(({ id }) => id)

  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['Changed figure', 'Correction', 'News', 'Meeting']),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(days).toEqual([...days].sort().reverse())
  expect(updated).toBe(days[0])
})

async function findEntry(beginning: string) {
  const { entries } = await getChangedFiguresFeed()
  const entry = entries.find(({ title }) => title.startsWith(beginning))
  if (!entry) throw new Error(`No entry begins with ${beginning}`)
  return entry
}
