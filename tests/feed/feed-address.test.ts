import { expect, test } from 'vitest'
import { feedAddress } from '@/lib/feed/feed-address'

test.each([
  ['/', '/feed.xml'],
  ['/topics/returns', '/topics/returns/feed.xml'],
  ['/search', '/search/feed.xml'],
  ['/search?q=boats&kind=event', '/search/feed.xml?q=boats&kind=event'],
])('the feed of %s is at %s', (page, address) => {
  expect(feedAddress(page, 'xml')).toBe(address)
})
