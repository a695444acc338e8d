/** Counts in how many texts each word stands. */
export type WordCounter = {
  add: (text: string) => void
  /** Words in small letters with their counts, in the order of their characters. */
  list: () => [word: string, texts: number][]
}

/** Numbers are no words to be corrected, and a slip in less than four letters cannot be told. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu

/** All in which a word can stand: found three times as fast, and a word already but for odd ones. */
const RUN = /[a-z\u0080-\uffff]{4,}/g
const ODD = /[^a-z]/

/** A counter that has seen no text yet. */
export function createWordCounter(): WordCounter {
  const counts = new Map<string, { texts: number; last: number }>()
  let place = 0
  const count = (word: string) => {
    // One look-up for each word, and no set for each text, since there are millions of them.
    const known = counts.get(word)
    if (!known) counts.set(word, { texts: 1, last: place })
    else if (known.last !== place) {
      known.texts += 1
      known.last = place
    }
  }
  return {
    add: (text) => {
      place += 1
      for (const run of text.toLowerCase().normalize('NFC').match(RUN) ?? []) {
        if (ODD.test(run)) run.match(WORD)?.forEach(count)
        else count(run)
      }
    },
    list: () =>
      [...counts]
        .map(([word, { texts }]): [string, number] => [word, texts])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
  }
}
