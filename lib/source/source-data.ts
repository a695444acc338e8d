import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatPublished } from '@/lib/source/format-source'
import type { SourceSummary } from '@/lib/source/source-record'

/** A source as it leaves the site: for programs, with whole addresses. */
export type SourceData = {
  slug: string
  url: string
  title: string
  shortTitle: string
  /** Null where the document does not name its publisher. */
  publisher: { slug: string; name: string; url: string } | null
  /** First and last day on which it can have been published; `words` says so where we inferred them. */
  published: { from: string; to: string; isStated: boolean; words: string }
  /** Where in the document. */
  locator: string
}

/** A source at the place where it is cited, as data. */
export function toSourceData(source: SourceSummary, locator: string): SourceData {
  const { slug, address, title, shortTitle, publisher, publishedFrom, publishedTo } = source
  return {
    ...{ slug, url: absoluteUrl(address), title, shortTitle },
    publisher: publisher && {
      slug: publisher.slug,
      name: publisher.name,
      url: absoluteUrl(publisher.address),
    },
    published: {
      from: publishedFrom,
      to: publishedTo,
      isStated: source.isDated,
      words: formatPublished(source),
    },
    locator,
  }
}
