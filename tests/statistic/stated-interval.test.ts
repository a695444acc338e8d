import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areCompatible, type StatedNumber, statedInterval } from '@/lib/statistic/stated-interval'

type Worded = [written: string, precision?: string | null, differences?: Partial<StatedNumber>]

test.each<[Worded, Worded, boolean]>([
  [['3434'], ['3434'], true],
  [['3434'], ['3500'], false],
  [['500', 'over'], ['520'], true],
  [['500', 'over'], ['500'], false],
  [['500', 'at-least'], ['500'], true],
  [['500', 'over'], ['500', 'up-to'], false],
  [['500', 'over'], ['500', 'nearly'], false],
  [['500', 'over'], ['490', 'about'], true],
  [['500', 'over'], ['400', 'about'], false],
  [['30000', 'over'], ['20000', 'over'], true],
  [['60', 'up-to'], ['50'], true],
  [['60', 'up-to'], ['61'], false],
  [['8200', 'nearly'], ['8100'], true],
  [['8200', 'nearly'], ['7000'], false],
  [['8200', 'nearly'], ['8201'], false],
  [['72.2 million'], ['72230000'], true],
  [['72.2 million'], ['72.3 million'], true],
  [['72.2 million'], ['72.4 million'], false],
  [['540 million', 'about'], ['560 million'], true],
  [['540 million', 'about'], ['600 million'], false],
  [['10', null, { highWritten: '15' }], ['12'], true],
  [['10', null, { highWritten: '15' }], ['16'], false],
  [['15', null, { unit: 'percent' }], ['15.4', null, { unit: 'percent' }], true],
  [['15', null, { unit: 'percent' }], ['16.1', null, { unit: 'percent' }], false],
  [['-5', 'over', { unit: 'percent' }], ['-7', null, { unit: 'percent' }], true],
  [['-5', 'over', { unit: 'percent' }], ['7', null, { unit: 'percent' }], false],
])('%j and %j can both be true: %s', (one, other, isPossible) => {
  expect(areCompatible(intervalOf(...one), intervalOf(...other))).toBe(isPossible)
  expect(areCompatible(intervalOf(...other), intervalOf(...one))).toBe(isPossible)
})

test('whatever the words, a number agrees with itself, and does so from either side', () => {
  const anyWords = fc.constantFrom(null, 'about', 'over', 'at-least', 'up-to', 'nearly')
  const anyNumber = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), anyWords)

  fc.assert(
    fc.property(anyNumber, anyNumber, ([value, precision], [otherValue, otherPrecision]) => {
      const one = intervalOf(String(value), precision)
      const other = intervalOf(String(otherValue), otherPrecision)

      expect(areCompatible(one, one)).toBe(true)
      expect(areCompatible(one, other)).toBe(areCompatible(other, one))
    }),
  )
})

function intervalOf(
  written: string,
  precision: string | null = null,
  differences: Partial<StatedNumber> = {},
) {
  return statedInterval({ written, highWritten: null, unit: 'people', precision, ...differences })
}
