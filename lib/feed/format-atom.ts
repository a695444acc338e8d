import { Feed } from 'feed'
import { toHtml } from 'hast-util-to-html'
import { feedAddress } from '@/lib/feed/feed-address'
import type { SiteFeed } from '@/lib/feed/feed-entry'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** A feed as Atom (RFC 4287). All its days come from the content and none from a clock. */
export function formatAtom({ description, entries, page, title, updated }: SiteFeed): string {
  const address = absoluteUrl(feedAddress(page, 'xml'))
  const feed = new Feed({
    id: address,
    title,
    description,
    updated: new Date(updated),
    link: absoluteUrl(page),
    feed: address,
    author: { name: SITE.name, link: SITE.url },
    copyright: `${SITE.licence.name}: ${SITE.licence.url}`,
    generator: false,
  })
  for (const { html, id, kind, published, title, updated, url } of entries) {
    feed.addItem({
      id,
      link: url,
      // The package writes titles as HTML.
      title: toHtml({ type: 'text', value: title }),
      content: html,
      date: new Date(updated),
      category: [{ name: kind, term: kind }],
      ...(published === null ? {} : { published: new Date(published) }),
    })
  }
  return `${feed.atom1().replace(NO_CHARACTER_OF_XML, '')}\n`
}

/** XML 1.0 has no controls but tab and line breaks; one of them, and readers refuse the whole feed. */
const NO_CHARACTER_OF_XML = /[^\P{Cc}\t\n\r\u007F-\u009F]/gu
