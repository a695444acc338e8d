import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEVER, NOW } from '@/lib/timeline/known-day'
import { listSearchWords } from '@/lib/timeline/search-words'
import { findText, makeTextIndex } from '@/lib/timeline/text-index'

const index = makeTextIndex([
  [{ text: 'Small boats reach Calais', knownFrom: 0 }],
  [
    { text: 'A boat with 3,434 people', knownFrom: 0 },
    { text: 'Élysée, 72.2 million', knownFrom: 20250430 },
    { text: 'misread', knownFrom: NEVER },
  ],
  [],
])

test.each([
  ['boat', [0, 1]],
  ['BOATS', [0]],
  ['boat 3434', [1]],
  ['3,434', [1]],
  ['343', []],
  ['boat calais elysee', []],
  ['elys mill 72.2', [1]],
  ['72', []],
  ['misread', [1]],
])('%s is found where every word of it stands', (text, events) => {
  expect(placesOf(findText(index, text, NOW))).toEqual(events)
})

test('a word is found from the day on which its text is known', () => {
  const findElysee = (day: number) => placesOf(findText(index, 'Elysée boat', day))

  expect(findElysee(20250429)).toEqual([])
  expect(findElysee(20250430)).toEqual([1])
  expect(placesOf(findText(index, 'misread', 99991231))).toEqual([])
})

test('a text without a word asks for nothing', () => {
  expect(findText(index, '', NOW)).toBeNull()
  expect(findText(index, '%_"\\', NOW)).toBeNull()
})

test('whatever the text, an event is found by each of its own words and by nothing else', () => {
  const anyTexts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 6 })
  fc.assert(
    fc.property(anyTexts, fc.string({ unit: 'grapheme', maxLength: 12 }), (texts, asked) => {
      const all = makeTextIndex(texts.map((text) => [{ text, knownFrom: 0 }]))
      const words = listSearchWords(asked)
      const hasWord = (text: string, word: string) =>
        listSearchWords(text).some((own) =>
          /^([\d.]+|.)$/u.test(word) ? own === word : own.startsWith(word),
        )

      for (const [place, text] of texts.entries()) {
        if (listSearchWords(text).length > 0) {
          expect(placesOf(findText(all, text, NOW))).toContain(place)
        }
      }
      expect(words.length === 0 ? [] : placesOf(findText(all, asked, NOW))).toEqual(
        words.length === 0
          ? []
          : [...texts.keys()].filter((place) =>
              words.every((word) => hasWord(texts[place] ?? '', word)),
            ),
      )
    }),
    { numRuns: 200 },
  )
})

function placesOf(marks: Uint8Array | null): number[] {
  return [...(marks ?? []).keys()].filter((place) => marks?.[place] === 1)
}
