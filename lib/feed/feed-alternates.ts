import type { Metadata } from 'next'
import { feedAddress, type FeedEnding } from '@/lib/feed/feed-address'
import { SITE } from '@/lib/site'

/** A page with a feed of its own, as a feed reader is to list it. */
type FeedPage = { page: string; title: string }

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** The feeds that feed readers find in the head of a page: that of the site, and its own. */
export function feedAlternates(own: FeedPage | null): Types {
  const pages = [{ page: '/', title: SITE.name }, ...(own ? [own] : [])]
  const links = (ending: FeedEnding) =>
    pages.map(({ page, title }) => ({ url: feedAddress(page, ending), title }))
  return { 'application/atom+xml': links('xml'), 'application/feed+json': links('json') }
}
