/** Counts in how many texts each word stands. */
export type WordCounter = {
  add: (text: string) => void
  /** Words in small letters with their counts, in the order of their characters. */
  list: () => [word: string, texts: number][]
}

/** Numbers are no words to be corrected, and a slip in less than four letters cannot be told. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu

/** A counter that has seen no text yet. */
export function createWordCounter(): WordCounter {
  const counts = new Map<string, { texts: number; last: number }>()
  let place = 0
  return {
    add: (text) => {
      place += 1
      // One look-up for each word, and no set for each text, since there are millions of them.
      for (const word of text.toLowerCase().normalize('NFC').match(WORD) ?? []) {
        const count = counts.get(word)
        if (!count) counts.set(word, { texts: 1, last: place })
        else if (count.last !== place) {
          count.texts += 1
          count.last = place
        }
      }
    },
    list: () =>
      [...counts]
        .map(([word, { texts }]): [string, number] => [word, texts])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
  }
}
