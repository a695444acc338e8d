import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { feedResponse } from '@/lib/feed/feed-response'
import { oddFeed } from '../examples/feeds'
import { JSON_FEED_SCHEMA } from '../examples/json-feed-schema'
import { linkOf, listAtomFaults, listOf, readAtom, wordsOf } from '../support/read-atom'

test('Atom has all that its specification demands', async () => {
  expect(listAtomFaults(await readFeed())).toEqual([])
})

test('Atom names itself, its page, and days of the content alone', async () => {
  const feed = await readFeed()
  const [first, second] = listOf(feed, 'entry')

  expect(wordsOf(feed, 'id')).toBe('https://tideline.example/topics/talks/feed.xml')
  expect(linkOf(feed, 'self')).toBe('https://tideline.example/topics/talks/feed.xml')
  expect(linkOf(feed, 'alternate')).toBe('https://tideline.example/topics/talks')
  expect(wordsOf(feed, 'updated')).toBe('2026-11-24T00:00:00.000Z')
  expect(first && wordsOf(first, 'published')).toBe('2026-11-22T00:00:00.000Z')
  expect(first && wordsOf(first, 'updated')).toBe('2026-11-24T00:00:00.000Z')
  expect(second).not.toHaveProperty('published')
})

test('another reader of Atom finds the same words', async () => {
  const feed = await new Parser().parseString(await feedResponse(oddFeed, 'xml').text())

  expect(feed.title).toBe(oddFeed.title)
  expect(feed.items.map(({ id, link, title, content }) => [id, link, title, content])).toEqual(
    oddFeed.entries.map(({ html, id, title, url }) => [id, url, escapeXml(title), html]),
  )
})

test('JSON Feed has the shape of version 1.1', async () => {
  const feed: unknown = await feedResponse(oddFeed, 'json').json()

  expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true)
  expect(feed).toMatchObject({
    title: oddFeed.title,
    home_page_url: 'https://tideline.example/topics/talks',
    feed_url: 'https://tideline.example/topics/talks/feed.json',
    language: 'en-GB',
    items: [
      {
        title: oddFeed.entries[0]?.title,
        content_html: oddFeed.entries[0]?.html,
        date_published: '2026-11-22T00:00:00.000Z',
        date_modified: '2026-11-24T00:00:00.000Z',
        tags: ['News'],
      },
      { tags: ['Changed figure'], date_modified: '2025-03-11T00:00:00.000Z' },
    ],
  })
})

test('a stray control character does not break the whole of Atom', async () => {
  const entries = oddFeed.entries.map((entry) => ({ ...entry, title: 'Talks\u0008 go on\u0000' }))
  const atom = await feedResponse({ ...oddFeed, entries }, 'xml').text()

  expect(atom).toContain('Talks go on')
  expect(listAtomFaults(readAtom(atom))).toEqual([])
})

test('a feed without entries is still one', async () => {
  const empty = { ...oddFeed, entries: [] }

  expect(listAtomFaults(readAtom(await feedResponse(empty, 'xml').text()))).toEqual([])
  expect(isJsonFeed(await feedResponse(empty, 'json').json())).toBe(true)
})

test('a feed says what it is and may be read from anywhere', () => {
  const typeOf = (response: Response) => response.headers.get('content-type')

  expect(typeOf(feedResponse(oddFeed, 'xml'))).toBe('application/atom+xml; charset=utf-8')
  expect(typeOf(feedResponse(oddFeed, 'json'))).toBe('application/feed+json')
  expect(feedResponse(oddFeed, 'xml').headers.get('access-control-allow-origin')).toBe('*')
})

const isJsonFeed = addFormats(new Ajv()).compile(JSON_FEED_SCHEMA)

async function readFeed() {
  return readAtom(await feedResponse(oddFeed, 'xml').text())
}

/** The titles of Atom are HTML, which that reader does not resolve. */
function escapeXml(words: string): string {
  return words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}
