import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listSearchWords } from '@/lib/timeline/search-words'

test.each([
  ['Small boats, again: boats!', ['small', 'boats', 'again']],
  ['GÉRALD Darmanin à l’Élysée', ['gerald', 'darmanin', 'a', 'l', 'elysee']],
  ['Straße STRASSE', ['strasse']],
  ['3,434 and 3434', ['3434', 'and']],
  ['10\u202f031, 10\u00a0031', ['10031']],
  ['€72.2 million.', ['72.2', 'million']],
  ['paragraphs 2,11', ['paragraphs', '2', '11']],
  ['%_ ** "" () – ', []],
  ['', []],
])('%j is searched as %j', (text, words) => {
  expect(listSearchWords(text)).toEqual(words)
})

test('words are the same however they are typed: in capitals, or with accents apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const words = listSearchWords(text)

      expect(listSearchWords(text.normalize('NFD'))).toEqual(words)
      expect(listSearchWords(words.join(' '))).toEqual(words)
    }),
    { numRuns: 2_000 },
  )
})
