import { distance } from 'fastest-levenshtein'
import type { SearchExpression, SearchTerm } from '@/lib/search/split-words'

/** A word that stands in the texts, and in how many of them. */
export type KnownWord = { word: string; documents: number }

/** The words of the texts, as they look without case and accents and by the letters they have. */
export type Vocabulary = { known: KnownWord; folded: string; letters: number }[]

/** So many words may be meant by the beginning of one. */
const MOST_COMPLETIONS = 8

/** Without case and accents, as the index holds words. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A word as corrections look for it. */
export function toVocabularyEntry(known: KnownWord): Vocabulary[number] {
  const folded = foldWord(known.word)
  return { known, folded, letters: lettersOf(folded) }
}

/** The words that begin with what has been typed of the last one, the most frequent first. */
export function listCompletions(term: SearchTerm, vocabulary: Vocabulary): string[] {
  const typed = foldWord(term.words[0] ?? '')
  if (!term.isPrefix || !isCorrectable(term)) return []
  return vocabulary
    .filter(({ folded }) => folded.startsWith(typed))
    .sort((one, other) => other.known.documents - one.known.documents || compare(one, other))
    .slice(0, MOST_COMPLETIONS)
    .map(({ known }) => known.word)
}

/**
 * The word of the texts that a misspelt one most likely stands for: the nearest, and of those the
 * most frequent. Null where none is near, or where the reader put it in quotes.
 */
export function findCorrection(term: SearchTerm, vocabulary: Vocabulary): string | null {
  if (!isCorrectable(term)) return null
  const typed = foldWord(term.text)
  const own = lettersOf(typed)
  const near = vocabulary
    // Each slip changes two letters at most; comparing all words letter by letter takes long.
    .filter(({ folded, letters }) => {
      const farthest = farthestFor(typed, folded)
      return (
        Math.abs(folded.length - typed.length) <= farthest &&
        countBits(letters ^ own) <= 2 * farthest
      )
    })
    .map((entry) => ({ ...entry, far: distanceOf(typed, entry.folded) }))
    .filter(({ far, folded }) => far > 0 && far <= farthestFor(typed, folded))
    .sort(
      (one, other) =>
        one.far - other.far || other.known.documents - one.known.documents || compare(one, other),
    )
  return near[0]?.known.word ?? null
}

/** A query with other words in place of some of its terms; both in the order of the text. */
export function replaceWords(
  query: string,
  replacements: { term: SearchTerm; word: string }[],
): string {
  return [...replacements]
    .sort((one, other) => other.term.start - one.term.start)
    .reduce(
      (text, { term, word }) => text.slice(0, term.start) + word + text.slice(term.end),
      query,
    )
}

/** The terms of the groups at these places that a reader may have misspelt. */
export function listSuspects({ groups }: SearchExpression, places: number[]): SearchTerm[] {
  return places.flatMap((place) => groups[place] ?? []).filter(isCorrectable)
}

function isCorrectable({ isPhrase, number, text, words }: SearchTerm): boolean {
  return !isPhrase && number === null && words.length === 1 && /^\p{L}{3,40}$/u.test(text)
}

/** A bit for each letter from a to z that a word has. */
function lettersOf(folded: string): number {
  let letters = 0
  for (let place = 0; place < folded.length; place += 1) {
    const letter = folded.charCodeAt(place) - 97
    if (letter >= 0 && letter < 26) letters |= 1 << letter
  }
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** So many slips may lie between them. The first letter is seldom the wrong one. */
function farthestFor(typed: string, folded: string): number {
  if (typed.length <= 5 || typed[0] !== folded[0]) return 1
  return typed.length <= 8 ? 2 : 3
}

/** Two letters that changed places are one slip. */
function distanceOf(one: string, other: string): number {
  const far = distance(one, other)
  return far === 2 && sortLetters(one) === sortLetters(other) ? 1 : far
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

function compare(
  { folded: one }: { folded: string },
  { folded: other }: { folded: string },
): number {
  return one < other ? -1 : one > other ? 1 : 0
}
