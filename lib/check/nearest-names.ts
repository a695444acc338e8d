import { distance } from 'fastest-levenshtein'

const MOST_NAMES = 3

/** What is longer is no slip of the keyboard, and takes long to compare. */
const LONGEST_WORD = 200

/** The names that someone who wrote `word` may have meant, the likeliest first. */
export function listNearestNames(word: string, names: Iterable<string>): string[] {
  if (word.length > LONGEST_WORD) return []
  const farthest = Math.max(2, Math.floor(word.length / 3))
  return [...new Set(names)]
    .filter((name) => name !== word)
    .map((name) => ({ name, far: distanceOf(word, name) }))
    .filter(({ far }) => far <= farthest)
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
}

/** "Did you mean …?" where something is near, and otherwise what else there is to do. */
export function formatSuggestion(word: string, names: Iterable<string>, otherwise: string): string {
  const nearest = listNearestNames(word, names)
  return nearest.length === 0 ? otherwise : `Did you mean ${formatAlternatives(nearest)}?`
}

/** `a, b or c` */
export function formatAlternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}

/** A name of several words may also have them in another order, or lack some. */
function distanceOf(word: string, name: string): number {
  const isPart = word.length > 3 && name.includes(word)
  if (isPart) return 1
  return Math.min(distance(word, name), 1 + distance(sortedWords(word), sortedWords(name)))
}

function sortedWords(name: string): string {
  return name.split('-').sort().join('-')
}
