import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  keepNumbersWhole,
  listTextNumbers,
  listValueTokens,
  listWrittenForms,
  restoreText,
} from '@/lib/search/number-tokens'

test.each([
  ['3,434 people', [3434]],
  ['3434 and 3 434', [3434, 3434]],
  ['up to €72.2 million', [72_200_000]],
  ['€72.2m, $1.5bn', [72_200_000, 1_500_000_000]],
  ['ten thousand people', [10_000]],
  ['a hundred, twenty-four', [100, 24]],
  ['15% or 15 per cent', ['15%', '15%']],
  ['−5%', ['5%']],
  ['from 5 to 6 March 2025', [5, 6, 2025]],
  ['MI5 and no number', []],
  ['one in, one out', []],
])('the numbers of “%s” are %j', (text, values) => {
  expect(
    listTextNumbers(text).map(({ isPercent, value }) => (isPercent ? `${value}%` : value)),
  ).toEqual(values)
})

test('a number in any form has one word of the index in common', () => {
  const tokens = ['72.2 million', '72.2m', '€72.2 million', '72,200,000', '72200000'].map((text) =>
    listTextNumbers(text).flatMap(listValueTokens),
  )

  expect(new Set(tokens.map(String)).size).toBe(1)
})

test('a percentage has a word of its own and that of its number', () => {
  const [number, percent] = listTextNumbers('15, 15%').map(listValueTokens)

  expect(percent).toHaveLength(2)
  expect(percent).toEqual(expect.arrayContaining(number ?? []))
})

test('a number stays one word, and the text comes back as it was', () => {
  const text = 'Over 3,434 people, 72.2 million euros, 15%. In all: 1,2 or 3.'
  const kept = keepNumbersWhole(text)

  expect(kept.match(/[\p{L}\p{N}\p{Co}]+/gu)).toContain(keepNumbersWhole('3,434'))
  expect(kept).not.toBe(text)
  expect(restoreText(kept)).toBe(text)
})

test('any text without control and private characters comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.normalize('NFC').replace(/[\p{Cc}\p{Co}\p{Cs}\u2009\u202f]/gu, '')
      expect(restoreText(keepNumbersWhole(plain))).toBe(plain)
    }),
  )
})

test('the forms in which a number is marked are those in which it is written', () => {
  const forms = listWrittenForms({ value: 72_200_000, isPercent: false }).map(restoreText)

  expect(forms).toEqual(expect.arrayContaining(['72,200,000', '72200000', '72.2 million', '72.2m']))
  expect(listWrittenForms({ value: 15, isPercent: true }).map(restoreText)).toEqual([
    '15%',
    '15 per cent',
  ])
})
