import { expect, test } from 'vitest'
import { Feeds } from '@/components/about/feeds'
import { FeedLinks } from '@/components/site/feed-links'
import { listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

test('a page with a feed says so and leads to both forms', () => {
  const tree = renderTree(<FeedLinks page="/topics/returns" of="this topic" />)

  expect(textOf(tree)).toBe('Follow this topic by feed: Atom or JSON Feed')
  expect(listLinks(tree).map(({ href }) => href)).toEqual([
    '/topics/returns/feed.xml',
    '/topics/returns/feed.json',
  ])
})

test('the feeds of the site are listed in one place', () => {
  const links = listLinks(renderTree(<Feeds />)).map(({ href }) => href)

  expect(links).toEqual([
    ...['/feed.xml', '/feed.json', '/corrections/feed.xml', '/corrections/feed.json'],
    ...['/statistics/feed.xml', '/statistics/feed.json', '/topics', '/actors', '/search'],
    ...['/timeline.ics', '/data', '/api'],
  ])
})
