import { expect, test } from 'vitest'
import { type SearchTerm, splitWords } from '@/lib/search/split-words'

test.each([
  ['arrivals', ['arrivals*']],
  ['small-boat arrivals', ['small boat', 'arrivals*']],
  ['"small boat" arrivals', ['“small boat”', 'arrivals*']],
  ['arrivals "small boat"', ['arrivals', '“small boat”']],
  ['“small boat”', ['“small boat”']],
  ['"small boat', ['“small boat”']],
  ['pilot OR returns', ['pilot|returns*']],
  ['France pilot OR returns week', ['France', 'pilot|returns', 'week*']],
  ['OR pilot OR', ['pilot*']],
  ['pilot or returns', ['pilot', 'returns*']],
  ['how many boats crossed in March 2025?', ['boats', 'crossed', 'March', '=2025']],
  ['what is the', ['what', 'is', 'the*']],
  ['Hewitt’s talks', ['Hewitt', 'talks*']],
  ['72.2 million', ['=72200000']],
  ['€72.2m for ports', ['=72200000', 'ports*']],
  ['3 434 people', ['=3434', 'people*']],
  ['over 3,434', ['=3434']],
  ['15 per cent', ['=15%']],
  ['MI5', ['MI5*']],
  ['a', ['a']],
  ['C++ & "" * -', ['C']],
])('“%s” asks for %j', (query, groups) => {
  const { groups: found, excluded } = splitWords(query)

  expect(found.map((group) => group.map(show).join('|'))).toEqual(groups)
  expect(excluded).toEqual([])
})

test.each([
  ['arrivals -pilot', ['arrivals*'], ['pilot']],
  ['-"one in" arrivals', ['arrivals*'], ['“one in”']],
  ['--pilot', [], ['pilot']],
  ['UK - France', ['UK', 'France*'], []],
  ['2022-2023', ['=2022', '=2023'], []],
  ['-15% arrivals', ['arrivals*'], ['=15%']],
])('“%s” leaves out what stands after a hyphen', (query, groups, excluded) => {
  const expression = splitWords(query)

  expect(expression.groups.map((group) => group.map(show).join('|'))).toEqual(groups)
  expect(expression.excluded.map(show)).toEqual(excluded)
})

test('each term knows where it stands in the query', () => {
  const query = 'how many “small boats” crossed'

  const texts = splitWords(query)
    .groups.flat()
    .map(({ start, end }) => query.slice(start, end))
  expect(texts).toEqual(['“small boats”', 'crossed'])
})

test('words side by side are known as they follow one another, the telling and the others', () => {
  expect(splitWords('one in, one out').phrase).toEqual(['one', 'in', 'one', 'out'])
  expect(splitWords('pilot').phrase).toEqual([])
  expect(splitWords('pilot OR returns').phrase).toEqual([])
})

/** “small boat” for a phrase, =3434 for a number, pilot* for the beginning of a word. */
function show({ isPhrase, isPrefix, number, words }: SearchTerm): string {
  if (number) return `=${number.value}${number.isPercent ? '%' : ''}`
  const text = words.join(' ')
  return `${isPhrase ? `“${text}”` : text}${isPrefix ? '*' : ''}`
}
