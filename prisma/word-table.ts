/** Words with their numbers, from 0, in the order in which they first came. */
export type WordTable = {
  /** The number of the word that stands there in a text; a new one for a word that is new. */
  numberOf: (text: string, start: number, end: number) => number
  /** The words by their numbers. */
  list: () => string[]
}

const PLACES_AT_FIRST = 2 ** 14
const LETTERS_AT_FIRST = 2 ** 16
const NOBODY = -1

/**
 * A table without words. It finds them where they stand: to make a text of each of millions, as
 * looking it up in a `Map` needs, takes twice as long, and keeps all texts that they are parts of.
 */
export function createWordTable(): WordTable {
  /** The number of the word at each place; a word stands at its own or at the next that is free. */
  let places = new Int32Array(PLACES_AT_FIRST).fill(NOBODY)
  /** The letters of all words, and where those of each begin; one more for the end. */
  let letters = new Uint16Array(LETTERS_AT_FIRST)
  const starts = [0]

  function numberOf(text: string, start: number, end: number): number {
    const last = places.length - 1
    for (let place = hashOf(text, start, end) & last; ; place = (place + 1) & last) {
      const number = places[place] ?? NOBODY
      if (number === NOBODY) return add(text, start, end, place)
      if (isAlike(number, text, start, end)) return number
    }
  }

  function isAlike(number: number, text: string, start: number, end: number): boolean {
    const first = starts[number] ?? 0
    if ((starts[number + 1] ?? 0) - first !== end - start) return false
    let at = start
    while (at < end && letters[first + at - start] === text.charCodeAt(at)) at += 1
    return at === end
  }

  function add(text: string, start: number, end: number, place: number): number {
    const number = starts.length - 1
    const first = starts[number] ?? 0
    const after = first + end - start
    while (after > letters.length) letters = enlarge(letters)
    for (let at = start; at < end; at += 1) letters[first + at - start] = text.charCodeAt(at)
    starts.push(after)
    places[place] = number
    // With more places than words most stand at their own.
    if (starts.length * 2 > places.length) spread()
    return number
  }

  function spread(): void {
    const words = list()
    const last = places.length * 2 - 1
    places = new Int32Array(last + 1).fill(NOBODY)
    for (const [number, word] of words.entries()) {
      let place = hashOf(word, 0, word.length) & last
      while (places[place] !== NOBODY) place = (place + 1) & last
      places[place] = number
    }
  }

  function list(): string[] {
    const bytes = Buffer.from(letters.buffer)
    return starts
      .slice(1)
      .map((end, number) => bytes.toString('utf16le', (starts[number] ?? 0) * 2, end * 2))
  }

  return { numberOf, list }
}

/** FNV-1a, whose lowest digits are the best: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function enlarge(numbers: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
