import { createWordTable } from '@/prisma/word-table'

/** Counts in how many texts each word stands. */
export type WordCounter = {
  add: (text: string) => void
  /** Words in small letters with their counts, in the order of their characters. */
  list: () => [word: string, texts: number][]
}

/** Numbers are no words to be corrected, and a slip in less than four letters cannot be told. */
const LEAST_LETTERS = 4
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu

const LETTER_A = 97
const LETTER_Z = 122
const LAST_PLAIN = 127

/** A counter that has seen no text yet. */
export function createWordCounter(): WordCounter {
  const table = createWordTable()
  const texts: number[] = []
  const last: number[] = []
  let place = 0

  function count(text: string, start: number, end: number): void {
    const word = table.numberOf(text, start, end)
    if (last[word] === place) return
    last[word] = place
    texts[word] = (texts[word] ?? 0) + 1
  }

  function add(text: string): void {
    place += 1
    const folded = text.toLowerCase().normalize('NFC')
    let start = 0
    let isOdd = false
    for (let at = 0; at <= folded.length; at += 1) {
      const code = at < folded.length ? folded.charCodeAt(at) : 0
      if (code >= LETTER_A && code <= LETTER_Z) continue
      if (code > LAST_PLAIN) {
        isOdd = true
        continue
      }
      if (isOdd)
        for (const word of folded.slice(start, at).match(WORD) ?? []) count(word, 0, word.length)
      else if (at - start >= LEAST_LETTERS) count(folded, start, at)
      start = at + 1
      isOdd = false
    }
  }

  return {
    add,
    list: () =>
      table
        .list()
        .map((word, number): [string, number] => [word, texts[number] ?? 0])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
  }
}
