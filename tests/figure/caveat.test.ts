import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCaveatFault } from '@/lib/figure/caveat'

test.each([
  'The counts end on different days.',
  'One count ends on 5 March 2025, the other on 11 July.',
  'The earlier year was a leap year, so its period is a day longer.',
  'Écarts are counted as well.',
])('“%s” is a caveat', (caveat) => {
  expect(findCaveatFault(caveat)).toBeNull()
})

test.each([
  ['', /no sentence/],
  ['Different days.', /no sentence/],
  ['The counts end on different days', /no sentence/],
  ['the counts end on different days.', /no sentence/],
  ['The base of it is over 37,000 people.', /The figure over 37,000 stands in a caveat/],
  ['The days differ by 15% in length.', /The figure 15% stands in a caveat/],
])('“%s” is none', (caveat, fault) => {
  expect(findCaveatFault(caveat)).toMatch(fault)
})

test('a name that holds a number may stand in a caveat', () => {
  const caveat = 'Only arrivals under one in, one out 12 are counted.'

  expect(findCaveatFault(caveat)).toMatch(/The figure 12/)
  expect(findCaveatFault(caveat, ['one in, one out 12'])).toBeNull()
})

test('whatever stands in a title, it is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(findCaveatFault(title)).toSatisfy(
        (fault: string | null) => fault === null || fault.endsWith('.'),
      )
    }),
  )
})
