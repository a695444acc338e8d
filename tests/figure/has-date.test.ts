import { expect, test } from 'vitest'
import { hasDate } from '@/lib/figure/has-date'

test.each([
  'Arrivals stood at 3,434 on 5 March 2025.',
  'Arrivals in 2025 stand at 3,434.',
  'In March arrivals rose.',
  'They met on Wednesday.',
  'The sum for 2022–23 is known.',
  'It began in the 1990s.',
])('"%s" has a date', (sentence) => {
  expect(hasDate(sentence)).toBe(true)
})

test.each([
  'The latest count that we hold is over 20,000.',
  'They may march at 10:30.',
  'May they stay?',
  'Some 2025 people stayed, a total of 2,025.',
  'The first of two stands in paragraph 12.',
  '',
])('"%s" has none', (sentence) => {
  expect(hasDate(sentence)).toBe(false)
})
