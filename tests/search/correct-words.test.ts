import { expect, test } from 'vitest'
import {
  findCorrection,
  listCompletions,
  replaceWords,
  toVocabularyEntry,
  type Vocabulary,
} from '@/lib/search/correct-words'
import { type SearchTerm, splitWords } from '@/lib/search/split-words'

const VOCABULARY: Vocabulary = Object.entries({
  arrivals: 20,
  arrival: 5,
  braverman: 4,
  crossing: 9,
  crossings: 12,
  channel: 30,
  gérald: 3,
  hewitt: 5,
  pilot: 20,
  plot: 1,
  reunification: 2,
  union: 7,
}).map(([word, documents]) => toVocabularyEntry({ word, documents }))

test.each([
  ['Bravermann', 'braverman'],
  ['chanel', 'channel'],
  ['hewit', 'hewitt'],
  ['ehwitt', 'hewitt'],
  ['arivals', 'arrivals'],
  ['Geralt', 'gérald'],
  ['plto', 'plot'],
])('%s was probably meant to be %s', (written, word) => {
  expect(findCorrection(termOf(written), VOCABULARY)).toBe(word)
})

test.each(['xyzzy', 'reunion', 'on', '3434', '"chanel"', 'arr-ivals'])(
  '%s is left as it is',
  (written) => {
    expect(findCorrection(termOf(written), VOCABULARY)).toBeNull()
  },
)

test('of words that are equally near the more frequent one is taken', () => {
  expect(findCorrection(termOf('crossingz'), VOCABULARY)).toBe('crossings')
  expect(findCorrection(termOf('arrivald'), VOCABULARY)).toBe('arrivals')
})

test('the last word is completed, the most frequent first', () => {
  expect(listCompletions(termOf('crossi'), VOCABULARY)).toEqual(['crossings', 'crossing'])
  expect(listCompletions(termOf('geral'), VOCABULARY)).toEqual(['gérald'])
  expect(listCompletions(termOf('"crossi"'), VOCABULARY)).toEqual([])
})

test('a query keeps all but the words that are replaced', () => {
  const query = 'how many  arivals -"in a day" chanel?'
  const [arrivals, channel] = splitWords(query).groups.flat()
  if (!arrivals || !channel) throw new Error('The query has two words')

  expect(
    replaceWords(query, [
      { term: arrivals, word: 'arrivals' },
      { term: channel, word: '"chanel"' },
    ]),
  ).toBe('how many  arrivals -"in a day" "chanel"')
})

function termOf(query: string): SearchTerm {
  const term = splitWords(query).groups[0]?.[0]
  if (!term) throw new Error(`There is no word in ${query}`)
  return term
}
