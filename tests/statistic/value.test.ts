import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ValueSchema } from '@/lib/statistic/value'

test.each([
  [3434, 3434, '3434'],
  ['3434', 3434, '3434'],
  [0, 0, '0'],
  [-5, -5, '-5'],
  [72.2, 72.2, '72.2'],
  ['15.0', 15, '15.0'],
  ['72.2 million', 72_200_000, '72.2 million'],
  ['-1.5 million', -1_500_000, '-1.5 million'],
  ['0.29 billion', 290_000_000, '0.29 billion'],
  ['1.005 thousand', 1005, '1.005 thousand'],
])('%j is the number %d, written %s', (input, value, written) => {
  expect(ValueSchema.parse(input)).toEqual({ value, written })
})

test.each([
  '3,434',
  '3 434',
  '72.2m',
  '72.2million',
  '72.2  million',
  '72.2 Million',
  '€72.2 million',
  '15%',
  '1e3',
  '.5',
  '5.',
  '+5',
  '−5',
  '٣',
  'about 30',
  '30-40',
  '3434\n',
  '',
  1e21,
  1e-7,
])('%j is not a value', (input) => {
  expect(ValueSchema.safeParse(input).error?.issues[0]?.message).toBe(
    'This is not a value. Write digits only, such as 3434, or 72.2 million',
  )
})

test.each([true, null, undefined, Number.NaN, Number.POSITIVE_INFINITY, [3434], { value: 3434 }])(
  '%j is not a value either',
  (input) => {
    expect(ValueSchema.safeParse(input).success).toBe(false)
  },
)

test('a value in words is the number that its digits make, without a speck of binary dust', () => {
  const words = { thousand: 3, million: 6, billion: 9 }
  const anyDigits = fc.nat({ max: 99_999 })
  const anyWord = fc.constantFrom('thousand' as const, 'million' as const, 'billion' as const)

  fc.assert(
    fc.property(anyDigits, fc.nat({ max: 3 }), anyWord, (digits, decimals, word) => {
      const written = `${(digits / 10 ** decimals).toFixed(decimals)} ${word}`
      // Whole numbers throughout, so that nothing can be lost on the way.
      const value = digits * 10 ** (words[word] - decimals)

      expect(ValueSchema.parse(written)).toEqual({ value, written })
    }),
  )
})
