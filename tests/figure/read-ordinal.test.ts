import { expect, test } from 'vitest'
import { onlyNumber, showNumbers } from '../support/show-numbers'

test.each([
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['11th', 11],
  ['1,000th', 1000],
  ['first', 1],
  ['Third', 3],
  ['twelfth', 12],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['21st century', 21],
  ['second half', 2],
  ['third quarter', 3],
  ['hundredth', 100],
])('%s is an ordinal', (text, value) => {
  expect(onlyNumber(text)).toMatchObject({ kind: 'ordinal', text, value })
})

test.each([
  ['for the first time', ['ordinal first']],
  ['a third party', ['ordinal third']],
  ['a third country', ['ordinal third']],
  ['30 seconds', ['figure 30']],
  ['firstly', []],
])('%s tells ordinals from parts', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
