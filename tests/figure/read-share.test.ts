import { expect, test } from 'vitest'
import { onlyNumber, showNumbers } from '../support/show-numbers'

test.each([
  ['1 in 3', 1 / 3, '1/3'],
  ['one in three', 1 / 3, '1/3'],
  ['1 in every 3', 1 / 3, '1/3'],
  ['two in five', 0.4, '2/5'],
  ['nine out of ten', 0.9, '9/10'],
  ['1 in 100,000', 1e-5, '1/100000'],
  ['two-thirds', 2 / 3, '2/3'],
  ['Two thirds', 2 / 3, '2/3'],
  ['three quarters', 0.75, '3/4'],
  ['one-third', 1 / 3, '1/3'],
  ['2/3', 2 / 3, '2/3'],
  ['½', 0.5, '1/2'],
  ['⅔', 2 / 3, '2/3'],
  ['3:1', 3, '3/1'],
])('%s is a share', (text, value, written) => {
  const number = onlyNumber(text)

  expect(number).toMatchObject({ kind: 'figure', text, written, unit: 'share' })
  expect(number.value).toBeCloseTo(value, 12)
})

test.each([
  ['half of the people', ['figure half']],
  ['half the officers', ['figure half']],
  ['fell by half', ['figure half']],
  ['cut in half', ['figure half']],
  ['more than half', ['figure more than half']],
  ['a quarter of them', ['figure a quarter']],
  ['rose by a third', ['figure a third']],
  ['a third more', ['figure a third']],
  ['over a third of', ['figure over a third']],
  ['the first half of 2025', ['ordinal first half', 'year 2025']],
  ['Half were returned', ['figure Half']],
  ['a third are', ['figure a third']],
  ['by half a percentage point', ['figure half a percentage point']],
  ['half a per cent', ['figure half a per cent']],
  ['half a year', []],
  ['a quarter of an hour', []],
  ['in the last quarter', []],
  ['by a third party', ['ordinal third']],
  ['one in 2025', ['word one', 'year 2025']],
  ['two in three years', ['word two', 'word three']],
  ['2 in 5 days', ['figure 2', 'figure 5']],
  ['55 in 210 boats', ['figure 55', 'figure 210']],
  ['one of the three', ['word one', 'word three']],
])('%s is a part only where it is one', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})

test('a share is read to the hundredth, or finer where it is small', () => {
  expect(onlyNumber('a third of').step).toBe(0.01)
  expect(onlyNumber('1 in 1,000').step).toBe(0.0001)
})
