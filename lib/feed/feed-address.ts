/** Atom is XML, JSON Feed is JSON. */
export type FeedEnding = 'xml' | 'json'

/**
 * The address of the feed of a page: `/topics/returns` → `/topics/returns/feed.xml`. What a page
 * is asked by its parameters its feed is asked as well: `/search?q=boats` → `/search/feed.xml?q=boats`.
 */
export function feedAddress(page: string, ending: FeedEnding): string {
  const [path = '', ...parameters] = page.split('?')
  return [`${path === '/' ? '' : path}/feed.${ending}`, ...parameters].join('?')
}
