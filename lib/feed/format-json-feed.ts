import { feedAddress } from '@/lib/feed/feed-address'
import type { FeedEntry, SiteFeed } from '@/lib/feed/feed-entry'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** A feed as JSON Feed 1.1; the package that writes Atom knows only version 1. */
export function formatJsonFeed({ description, entries, page, title }: SiteFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(feedAddress(page, 'json')),
    description,
    language: SITE.language,
    authors: [{ name: SITE.name, url: SITE.url }],
    items: entries.map(toItem),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function toItem({ html, id, kind, published, title, updated, url }: FeedEntry) {
  return {
    ...{ id, url, title },
    content_html: html,
    ...(published === null ? {} : { date_published: toMoment(published) }),
    date_modified: toMoment(updated),
    tags: [kind],
  }
}

/** The first moment of a day (RFC 3339): that of the day is all that we know. */
function toMoment(day: string): string {
  return new Date(day).toISOString()
}
