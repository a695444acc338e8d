import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWordCounter } from '@/prisma/word-counter'

test('a word is counted once for each text, in small letters, by the order of its characters', () => {
  const counter = createWordCounter()
  counter.add('Small boats, small Boats and DÉTROIT’s’ boats.')
  counter.add('Boats: détroit 1234 l’Élysée 12boats')

  expect(counter.list()).toEqual([
    ['boats', 2],
    ['détroit', 2],
    ['small', 1],
    ['élysée', 1],
  ])
})

test('in any text the words are those that Unicode says are letters, four of them at least', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'boats',
      'Élysée',
      'e\u0301le\u0300ve',
      '’s',
      '–',
      '𝔠𝔥𝔞𝔫𝔫𝔢𝔩',
      'ſſſſ',
      'İİİİ',
      '12',
    ),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('')
      const counter = createWordCounter()
      counter.add(text)

      expect(counter.list().map(([word]) => word)).toEqual(listWordsPlainly(text))
    }),
  )
})

/** The same in the plainest way, which takes twice as long. */
function listWordsPlainly(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []
  return [...new Set(words)].sort((one, other) => (one < other ? -1 : 1))
}
