import type { SearchEntry } from '@/prisma/search-entry'
import { actorEntries, sourceEntries, statisticEntries } from '@/prisma/search-fact-entries'
import { searchNames } from '@/prisma/search-names'
import { articleEntries, eventEntries, termEntries } from '@/prisma/search-text-entries'
import type { SearchedRows } from '@/prisma/searched-rows'

/** Every record that can be found, as it is searched. */
export function searchEntries(rows: SearchedRows): SearchEntry[] {
  const names = searchNames(rows)
  return [
    ...statisticEntries(rows, names),
    ...articleEntries(rows, names),
    ...eventEntries(rows, names),
    ...sourceEntries(rows, names),
    ...actorEntries(rows, names),
    ...termEntries(rows),
  ]
}
