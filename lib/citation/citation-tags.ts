import type { Metadata } from 'next'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type TaggedPage = {
  title: string
  address: string
  /** The day on which it appeared, `YYYY-MM-DD`; of what has no such day that of its version. */
  published: string
  /** The day of its last change, `YYYY-MM-DD`. */
  modified: string
}

/** The `citation_*` tags by which Google Scholar and Zotero know a page that can be cited. */
export function citationTags(page: TaggedPage): NonNullable<Metadata['other']> {
  const { address, modified, published, title } = page
  return {
    citation_title: title,
    citation_author: SITE.name,
    citation_publisher: SITE.name,
    citation_publication_date: toSlashes(published),
    citation_online_date: toSlashes(modified),
    citation_language: SITE.language,
    citation_public_url: absoluteUrl(address),
    citation_fulltext_html_url: absoluteUrl(address),
  }
}

/** `2026-11-22` → "2026/11/22", the only form of a day that Google Scholar names. */
function toSlashes(day: string): string {
  return day.replaceAll('-', '/')
}
