import { restoreText } from '@/lib/search/number-tokens'
import type { MarkedText } from '@/lib/search/search-results'

/** Control characters before and after a match: no text of the index holds any. */
export const MARK_START = '\u0002'
export const MARK_END = '\u0003'

/** A text of the index with its marks, in parts. */
export function readMarks(marked: string): MarkedText {
  return marked
    .split(new RegExp(`(${MARK_START}[^${MARK_END}]*${MARK_END})`))
    .filter((part) => part !== '')
    .map((part) => {
      const isMatch = part.startsWith(MARK_START)
      return { text: restoreText(isMatch ? part.slice(1, -1) : part), isMatch }
    })
}

/** How many matches are marked in a text of the index. */
export function countMarks(marked: string): number {
  return marked.split(MARK_START).length - 1
}
