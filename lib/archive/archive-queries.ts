import 'server-only'
import { cache } from 'react'
import type { ArchiveEntry, ArchiveShelf } from '@/lib/archive/archive-shelf'
import { addressOfPage, countPages, ENTRIES_PER_PAGE, listWithin } from '@/lib/archive/archive-page'
import { findNeighbours, type Neighbours } from '@/lib/archive/find-neighbours'
import { listShelves } from '@/lib/archive/shelf-queries'
import type { ArticleSummary } from '@/lib/article/article-record'
import { listArticlesNamed } from '@/lib/article/summary-queries'
import type { TimelineEvent } from '@/lib/event/event-record'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'

/** One page of a shelf of the archive. */
export type ArchivePage = Neighbours & {
  shelf: ArchiveShelf
  /** Which page of the shelf, from 1. */
  page: number
  pages: number
  address: string
  /** What stands on this page, each list the latest first. */
  articles: ArticleSummary[]
  events: TimelineEvent[]
  /** The months of a year or the days of a month, on its first page. */
  within: ArchiveShelf[]
}

/** The address of every page of the archive below its own, in a fixed order; none holds nothing. */
export async function listArchiveAddresses(): Promise<string[]> {
  return (await listShelves()).flatMap((shelf) =>
    Array.from({ length: countPages(shelf) }, (_, index) => addressOfPage(shelf, index + 1)),
  )
}

/** The page at an address, `/archive/2025/page/2`; null where the archive has none there. */
export const getArchivePage = cache(async (address: string): Promise<ArchivePage | null> => {
  const shelves = await listShelves()
  const [, first = address, number = '1'] = /^(.+)\/page\/([2-9]|[1-9]\d+)$/.exec(address) ?? []
  const shelf = shelves.find((candidate) => candidate.address === first)
  const page = Number(number)
  if (!shelf || page > countPages(shelf)) return null
  const shown = shelf.entries.slice((page - 1) * ENTRIES_PER_PAGE, page * ENTRIES_PER_PAGE)
  return {
    ...{ address, page, pages: countPages(shelf), shelf },
    articles: await listArticlesNamed(listSlugs('article', shown)),
    events: await listPreparedEvents(listSlugs('event', shown)),
    within: page === 1 ? listWithin(shelf, shelves) : [],
    ...findNeighbours(shelf, shelves),
  }
})

function listSlugs(noun: ArchiveEntry['noun'], entries: ArchiveEntry[]): string[] {
  return entries.filter((entry) => entry.noun === noun).map(({ slug }) => slug)
}
