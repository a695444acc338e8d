import type { ArchiveShelf, ShelfSort } from '@/lib/archive/archive-shelf'

/** Articles and events together: what a reader can look through, at some 30 KB a page. */
export const ENTRIES_PER_PAGE = 40

const WITHIN: Partial<Record<ShelfSort, ShelfSort>> = { years: 'months', months: 'days' }

/** How many pages a shelf has; at least 1, since no shelf is empty. */
export function countPages({ entries }: Pick<ArchiveShelf, 'entries'>): number {
  return Math.ceil(entries.length / ENTRIES_PER_PAGE)
}

/** The first page has the plain address of the shelf, the others stand below it. */
export function addressOfPage({ address }: Pick<ArchiveShelf, 'address'>, page: number): string {
  return page === 1 ? address : `${address}/page/${page}`
}

/** The months of a year or the days of a month, in the order of the list. */
export function listWithin({ sort, value }: ArchiveShelf, shelves: ArchiveShelf[]): ArchiveShelf[] {
  return shelves.filter(
    (other) => other.sort === WITHIN[sort] && other.value.startsWith(`${value}-`),
  )
}
