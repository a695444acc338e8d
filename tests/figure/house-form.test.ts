import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHouseForm } from '@/lib/figure/house-form'
import { listNumbers } from '@/lib/figure/list-numbers'

test.each([
  ['3434', '3,434'],
  ['3 434', '3,434'],
  ['3\u202f434', '3,434'],
  ['1234567', '1,234,567'],
  ['15 %', '15%'],
  ['€ 72.2 million', '€72.2 million'],
  ['€72,2 million', '€72.2 million'],
  ['-5%', '−5%'],
  ['-€5 million', '−€5 million'],
  ['10 000 - 12 000', '10,000–12,000'],
  ['5-7%', '5–7%'],
])('“%s” is set as “%s”', (number, form) => {
  expect(toHouseForm(number)).toBe(form)
})

test.each([
  ...['3,434', '15%', '15 per cent', '€72.2m', '72.2 million euros', '3.4 thousand', 'fifty-five'],
  ...['two-thirds', '10,000–12,000', 'between 10 and 12', '5 to 7 million', '2½ million', '0.5%'],
])('“%s” stays as it is', (number) => {
  expect(toHouseForm(number)).toBe(number)
})

test('a number of any size stays the same number, and setting it twice changes nothing', () => {
  const sizes = fc.tuple(fc.nat(99_999_999), fc.constantFrom('', ' %', ' million', '-2000000000'))
  fc.assert(
    fc.property(sizes, ([size, end]) => {
      const written = `€ ${size}${end}`.replace(/^€ (?=.* %$)/, '')
      const form = toHouseForm(written)
      const [before, after] = [written, form].map((text) => listNumbers(text)[0])

      expect([after?.value, after?.high, after?.unit]).toEqual([
        before?.value,
        before?.high,
        before?.unit,
      ])
      expect(toHouseForm(form)).toBe(form)
    }),
    { seed: 1 },
  )
})
