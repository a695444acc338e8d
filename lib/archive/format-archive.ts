import { addressOf } from '@/lib/addresses'
import { type ArchiveShelf, isTime, type ShelfSort } from '@/lib/archive/archive-shelf'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** What a sort of shelves is called, and what is said of what stands on one. */
export const SHELF_WORDS: Record<ShelfSort, { noun: string; plural: string; holds: string }> = {
  years: { noun: 'year', plural: 'years', holds: 'about this time' },
  months: { noun: 'month', plural: 'months', holds: 'about this time' },
  days: { noun: 'day', plural: 'days', holds: 'dated to this day' },
  topics: { noun: 'topic', plural: 'topics', holds: 'on this topic' },
  kinds: { noun: 'kind', plural: 'kinds', holds: 'of this kind' },
  publishers: { noun: 'publisher', plural: 'publishers', holds: 'that rest on its documents' },
  actors: { noun: 'actor', plural: 'actors', holds: 'with this actor' },
}

type Counts = Pick<ArchiveShelf, 'articleCount' | 'eventCount'>

/** "2 articles, 1 event": what stands on a shelf. */
export function countHoldings({ articleCount, eventCount }: Counts): string {
  return [count(articleCount, 'article'), count(eventCount, 'event')]
    .filter((part) => part !== null)
    .join(', ')
}

/** "Archive of March 2025", "Archive by topic: Returns", and which of its pages where it has more. */
export function formatShelfTitle(
  { name, sort }: Pick<ArchiveShelf, 'name' | 'sort'>,
  page: number,
  pages: number,
): string {
  const title = isTime(sort)
    ? `Archive of ${name}`
    : `Archive by ${SHELF_WORDS[sort].noun}: ${name}`
  return pages === 1 ? title : `${title}, page ${page} of ${pages}`
}

/** The page above a shelf: of a month its year, of a day its month, of any other the whole archive. */
export function aboveShelf({ sort, value }: Pick<ArchiveShelf, 'sort' | 'value'>): {
  label: string
  href: string
} {
  const above = value.slice(0, Math.max(0, value.lastIndexOf('-')))
  if (!isTime(sort)) {
    return { label: `Archive by ${SHELF_WORDS[sort].noun}`, href: `/archive#${sort}` }
  }
  return above === ''
    ? { label: 'Archive', href: '/archive' }
    : { label: `Archive of ${formatCalendarDate(above)}`, href: addressOf.archivePeriod(above) }
}

/** The way down to a shelf from the archive, as it stands in the address. */
export function listTrail(
  shelf: Pick<ArchiveShelf, 'address' | 'name' | 'sort' | 'value'>,
): { name: string; address: string }[] {
  const parts = isTime(shelf.sort) ? shelf.value.split('-').slice(0, -1) : []
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('-'))
  return [
    { name: 'Archive', address: '/archive' },
    ...above.map((period) => ({
      name: formatCalendarDate(period),
      address: addressOf.archivePeriod(period),
    })),
    { name: shelf.name, address: shelf.address },
  ]
}

/** The page of the topic, publisher or actor itself; null of times and kinds, which have none. */
export function recordOfShelf({ sort, value }: Pick<ArchiveShelf, 'sort' | 'value'>): {
  label: string
  address: string
} | null {
  if (sort === 'topics') return { label: 'About this topic', address: addressOf.topic(value) }
  return sort === 'publishers' || sort === 'actors'
    ? { label: `About this ${SHELF_WORDS[sort].noun}`, address: addressOf.actor(value) }
    : null
}

function count(number: number, noun: string): string | null {
  if (number === 0) return null
  return number === 1 ? `1 ${noun}` : `${number.toLocaleString('en-GB')} ${noun}s`
}
