import { expect, test } from 'vitest'
import { findAskedPeriod } from '@/lib/search/asked-period'

test.each([
  ['how many boats crossed in March 2025', '2025-03', 'March 2025'],
  ['small boats on 5 March 2025', '2025-03-05', '5 March 2025'],
  ['the 5th of March 2025?', '2025-03-05', '5th of March 2025'],
  ['March 5th, 2025', '2025-03-05', 'March 5th, 2025'],
  ['arrivals Sept 2024', '2024-09', 'Sept 2024'],
  ['arrivals 2024', '2024', '2024'],
  ['arrivals 2025-03', '2025-03', '2025-03'],
  ['arrivals 2025-03-05', '2025-03-05', '2025-03-05'],
])('“%s” asks about %s', (question, date, text) => {
  const asked = findAskedPeriod(question)

  expect(asked?.date).toBe(date)
  expect(question.slice(asked?.start, asked?.end)).toBe(text)
})

test.each([
  'how many boats crossed',
  'arrivals 2022 to 2023',
  'March 2024 and March 2025',
  '72.2 million',
  '2,024 people',
  '3434',
  '30 February 2025 and 2024',
  '2024%',
])('“%s” asks about no one time', (question) => {
  expect(findAskedPeriod(question)).toBeNull()
})
