import type { Metadata } from 'next'
import { citationTags } from '@/lib/citation/citation-tags'
import type { CitedWork } from '@/lib/citation/cited-work'
import { feedAlternates } from '@/lib/feed/feed-alternates'
import { SITE } from '@/lib/site'

type Page = {
  title: string
  description: string
  /** The one address under which the page is to be known. */
  address: string
  /** True where the route draws a picture of its own; any other page has that of the site. */
  hasOwnPicture?: boolean
  /** Set where the page has a feed of its own: what feed readers are to call it. */
  feed?: string
  /** Set where the events of the page can be had as a calendar: its address. */
  calendar?: string
  /** Set for texts that appeared on a day, `YYYY-MM-DD`. */
  article?: { published: string; modified: string }
  /** Set for what can be cited and is no article: how, and in the version of which day. */
  cited?: Pick<CitedWork, 'title' | 'version'>
}

/** What search engines and link previews are told of a page. */
export function pageMetadata(page: Page): Metadata {
  const { title, description, address, article, cited, hasOwnPicture = false } = page
  const common = {
    ...{ title, description, url: address, siteName: SITE.name, locale: 'en_GB' },
    // Next takes the picture of a route only where no other is named here, be it undefined.
    ...(hasOwnPicture ? {} : { images: [SITE_PICTURE] }),
  }
  return {
    title,
    description,
    alternates: { canonical: address, types: alternatesOf(page) },
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: article.published,
          modifiedTime: article.modified,
        }
      : { ...common, type: 'website' },
    ...(article ? { other: citationTags({ title, address, ...article }) } : {}),
    ...(cited ? { other: citationTags({ address, ...datedByVersion(cited) }) } : {}),
  }
}

function alternatesOf({ address, calendar, feed, title }: Page) {
  const feeds = feedAlternates(feed === undefined ? null : { page: address, title: feed })
  return calendar === undefined
    ? feeds
    : { ...feeds, 'text/calendar': [{ url: calendar, title: `${SITE.name}: ${title}` }] }
}

function datedByVersion({ title, version }: Pick<CitedWork, 'title' | 'version'>) {
  return { title, published: version, modified: version }
}

const SITE_PICTURE = {
  url: '/opengraph-image',
  type: 'image/png',
  width: 1200,
  height: 630,
  alt: `${SITE.name}: UK–France Channel policy, with every figure traced`,
}
