import { addressOf } from '@/lib/addresses'
import { listTouchedDays, listTouchedMonths, listTouchedYears } from '@/lib/archive/touched-periods'
import type { CalendarDate } from '@/lib/calendar-date'

/** The sorts of shelves, in the order in which they are listed. */
export const SHELF_SORTS = [
  ...(['years', 'months', 'days'] as const),
  ...(['topics', 'kinds', 'publishers', 'actors'] as const),
]

export type ShelfSort = (typeof SHELF_SORTS)[number]

/** What decides on which shelves an article or event stands; slugs, each once. */
export type Shelved = {
  /** What it covers or when it happened. */
  date: CalendarDate
  kind: string
  topics: string[]
  actors: string[]
  /** Those who published what it rests on. */
  publishers: string[]
}

/** An article or event of the archive, without its text. */
export type ArchiveEntry = Shelved & {
  noun: 'article' | 'event'
  slug: string
  /** First and last day of its date, `YYYY-MM-DD`. */
  dateFrom: string
  dateTo: string
}

/**
 * All that the archive holds of one time, topic, kind, publisher or actor. There are no empty ones.
 */
export type ArchiveShelf = {
  sort: ShelfSort
  /** `2025`, `2025-03`, `2025-03-05`, or a slug. */
  value: string
  name: string
  /** Of its first page. */
  address: string
  /** The latest first; of one day the articles before the events. */
  entries: ArchiveEntry[]
  articleCount: number
  eventCount: number
}

/** The shelves of one sort on which an article or event stands. */
export function listShelfValues(sort: ShelfSort, shelved: Shelved): string[] {
  switch (sort) {
    case 'years':
      return listTouchedYears(shelved.date)
    case 'months':
      return listTouchedMonths(shelved.date)
    case 'days':
      return listTouchedDays(shelved.date)
    case 'kinds':
      return [shelved.kind]
    default:
      return shelved[sort]
  }
}

/** The address of a shelf: `/archive/2025/03`, `/archive/topics/returns`. */
export function addressOfShelf(sort: ShelfSort, value: string): string {
  return isTime(sort) ? addressOf.archivePeriod(value) : addressOf.archiveShelf(sort, value)
}

/** The addresses of all shelves on which an article or event stands. */
export function listShelfAddresses(shelved: Shelved): string[] {
  return SHELF_SORTS.flatMap((sort) =>
    listShelfValues(sort, shelved).map((value) => addressOfShelf(sort, value)),
  )
}

/** True of years, months and days, which follow on one another. */
export function isTime(sort: ShelfSort): boolean {
  return sort === 'years' || sort === 'months' || sort === 'days'
}
