import type { SeededRandom } from '@/bench/seeded-random'

const BEGINNINGS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s st t tr v w'.split(' ')
const MIDDLES = 'a ai e ea i o oa u'.split(' ')
const ENDINGS = 'b ck d ft g l ll m n nd p r rn s st t th x'.split(' ')

/** Words that nobody knows, drawn as often as words are in a language. */
export type ZipfWords = {
  /** The most frequent first. */
  words: string[]
  /** A word by Zipf's law: the second is half as frequent as the first, the third a third of it. */
  draw: () => string
}

/** So many words of one to three syllables, each once; the same seed gives the same. */
export function makeZipfWords(random: SeededRandom, count: number): ZipfWords {
  const words = new Set<string>()
  while (words.size < count) words.add(makeWord(random, 1 + Math.floor(words.size ** 0.1)))
  const list = [...words]
  const sums: number[] = []
  for (let place = 0; place < count; place += 1) sums.push((sums.at(-1) ?? 0) + 1 / (place + 1))
  const all = sums.at(-1) ?? 0
  return {
    words: list,
    draw: () => list[findPlace(sums, (random.integer(0, 1e9 - 1) / 1e9) * all)] ?? '',
  }
}

function makeWord(random: SeededRandom, syllables: number): string {
  return Array.from(
    { length: syllables },
    () => random.pick(BEGINNINGS) + random.pick(MIDDLES) + random.pick(ENDINGS),
  ).join('')
}

/** The first place whose sum is above a value. */
function findPlace(sums: number[], value: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sums[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
