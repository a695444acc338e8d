import { listSearchWords } from '@/lib/timeline/search-words'
import { type DayNumber, NEVER } from '@/lib/timeline/known-day'

/** A text of an event, and the day from which it is known. */
export type KnownText = { text: string; knownFrom: DayNumber }

/** Which events have which word, from which day. */
export type TextIndex = {
  /** In the order of their characters. */
  words: string[]
  /** For each word, where its entries begin in the two lists below; one more for the end. */
  starts: Uint32Array
  events: Uint32Array
  knownFrom: Int32Array
  eventCount: number
}

/** A number, or a single letter: as a beginning it would be found in too much. */
const WHOLE_WORD = /^(?:[\d.]+|.)$/u

/** The texts of each event, by the place of the event. */
export function makeTextIndex(textsOfEvents: KnownText[][]): TextIndex {
  const entriesOf = new Map<string, number[]>()
  for (const [event, texts] of textsOfEvents.entries()) {
    for (const [word, knownFrom] of listKnownWords(texts)) {
      const entries = entriesOf.get(word)
      if (entries) entries.push(event, knownFrom)
      else entriesOf.set(word, [event, knownFrom])
    }
  }
  return placeEntries(entriesOf, textsOfEvents.length)
}

/** Entries are event and day by turns: a pair of its own for each would take several times the room. */
function placeEntries(entriesOf: Map<string, number[]>, eventCount: number): TextIndex {
  const words = [...entriesOf.keys()].sort()
  const count = words.reduce((sum, word) => sum + (entriesOf.get(word)?.length ?? 0) / 2, 0)
  const starts = new Uint32Array(words.length + 1)
  const [events, knownFrom] = [new Uint32Array(count), new Int32Array(count)]
  let entry = 0
  for (const [place, word] of words.entries()) {
    const entries = entriesOf.get(word) ?? []
    for (let at = 0; at < entries.length; at += 2) {
      events[entry] = entries[at] ?? 0
      knownFrom[entry] = entries[at + 1] ?? NEVER
      entry += 1
    }
    starts[place + 1] = entry
  }
  return { words, starts, events, knownFrom, eventCount }
}

/**
 * Marks the events, by place, that had every word of a text by a day: a number or single letter as
 * a whole, any other word at least as the beginning of one. Null where the text has no word.
 */
export function findText(index: TextIndex, text: string, day: DayNumber): Uint8Array | null {
  const marks = listSearchWords(text).map((word) => markWord(index, word, day))
  const [first, ...others] = marks
  if (!first) return null
  return first.map((mark, event) => (others.every((other) => other[event]) ? mark : 0))
}

/** Each word with the first day on which one of the texts that have it is known. */
function listKnownWords(texts: KnownText[]): Map<string, DayNumber> {
  const days = new Map<string, DayNumber>()
  for (const { text, knownFrom } of texts) {
    for (const word of listSearchWords(text)) {
      const day = days.get(word)
      if (day === undefined || knownFrom < day) days.set(word, knownFrom)
    }
  }
  return days
}

function markWord(index: TextIndex, word: string, day: DayNumber): Uint8Array {
  const marks = new Uint8Array(index.eventCount)
  const isWhole = WHOLE_WORD.test(word)
  for (let place = findPlace(index.words, word); place < index.words.length; place += 1) {
    const other = index.words[place] ?? ''
    if (isWhole ? other !== word : !other.startsWith(word)) break
    const end = index.starts[place + 1] ?? 0
    for (let entry = index.starts[place] ?? end; entry < end; entry += 1) {
      if ((index.knownFrom[entry] ?? day) <= day) marks[index.events[entry] ?? 0] = 1
    }
  }
  return marks
}

/** The place of a word in an ordered list, or that at which it would stand. */
function findPlace(words: string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
