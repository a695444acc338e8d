import type { SearchEntry } from '@/prisma/search-entry'
import { textOf, toTextRow } from '@/prisma/search-rows'
import { createWordCounter } from '@/prisma/word-counter'

/** Makes what is written of the texts of entries: their rows, part by part, and then their words. */
export type SearchTextMaker<Made = string> = {
  /** The rows of the entries that follow those before, as JSON. */
  makeRows: (entries: readonly SearchEntry[]) => Made
  /** All words of the entries so far, each with how many have it, as JSON. */
  listWords: () => Made
}

/** A maker that has seen no entry yet; the first gets the id 1. */
export function createSearchTextMaker(): SearchTextMaker {
  const words = createWordCounter()
  let made = 0
  return {
    makeRows: (entries) => {
      const rows = entries.map((entry) => {
        words.add(textOf(entry))
        made += 1
        return toTextRow(entry, made)
      })
      return JSON.stringify(rows)
    },
    listWords: () => JSON.stringify(words.list()),
  }
}
