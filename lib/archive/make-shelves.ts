import {
  addressOfShelf,
  type ArchiveEntry,
  type ArchiveShelf,
  isTime,
  listShelfValues,
  SHELF_SORTS,
  type ShelfSort,
} from '@/lib/archive/archive-shelf'

/** What a shelf is called: a date, or the name of its topic, kind, publisher or actor. */
export type NameShelf = (sort: ShelfSort, value: string) => string

/** The shelves of an archive by their sort: times from the latest, the others by name. */
export function makeShelves(entries: ArchiveEntry[], name: NameShelf): ArchiveShelf[] {
  const ordered = entries.toSorted(compareEntries)
  return SHELF_SORTS.flatMap((sort) => makeShelvesOf(sort, ordered, name))
}

function makeShelvesOf(sort: ShelfSort, entries: ArchiveEntry[], name: NameShelf): ArchiveShelf[] {
  const held = new Map<string, ArchiveEntry[]>()
  for (const entry of entries) {
    for (const value of listShelfValues(sort, entry)) {
      const others = held.get(value)
      if (others) others.push(entry)
      else held.set(value, [entry])
    }
  }
  const shelves = [...held].map(([value, own]) => ({
    ...{ sort, value, name: name(sort, value), address: addressOfShelf(sort, value) },
    entries: own,
    articleCount: own.filter(({ noun }) => noun === 'article').length,
    eventCount: own.filter(({ noun }) => noun === 'event').length,
  }))
  return shelves.sort(isTime(sort) ? compareTimes : compareNames)
}

function compareTimes(one: ArchiveShelf, other: ArchiveShelf): number {
  return compare(other.value, one.value)
}

function compareNames(one: ArchiveShelf, other: ArchiveShelf): number {
  return one.name.localeCompare(other.name, 'en-GB') || compare(one.value, other.value)
}

/** As on the timeline: by the first day, then by the last. */
function compareEntries(one: ArchiveEntry, other: ArchiveEntry): number {
  return (
    compare(other.dateFrom, one.dateFrom) ||
    compare(other.dateTo, one.dateTo) ||
    compare(one.noun, other.noun) ||
    compare(one.slug, other.slug)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
