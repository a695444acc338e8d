import type { ArchiveShelf } from '@/lib/archive/archive-shelf'

/** The shelves beside one; null at either end. */
export type Neighbours = { before: ArchiveShelf | null; after: ArchiveShelf | null }

/** The shelves of the same sort before and after one, in the order of the list. */
export function findNeighbours({ sort, value }: ArchiveShelf, shelves: ArchiveShelf[]): Neighbours {
  const same = shelves.filter((other) => other.sort === sort)
  const place = same.findIndex((other) => other.value === value)
  return { before: same[place - 1] ?? null, after: same[place + 1] ?? null }
}
