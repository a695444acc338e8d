/** Atom is XML, JSON Feed is JSON. */
export type FeedEnding = 'xml' | 'json'

/** The address of the feed of a page: `/topics/returns` → `/topics/returns/feed.xml`. */
export function feedAddress(page: string, ending: FeedEnding): string {
  return `${page === '/' ? '' : page}/feed.${ending}`
}
