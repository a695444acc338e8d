import { expect, test } from 'vitest'
import { type Candidate, chooseReading } from '@/lib/search/choose-reading'

const day = reading('day', '2025-03-05', '2025-03-05')
const month = reading('month', '2025-03-01', '2025-03-05')
const early = { ...reading('early', '2025-01-01', '2025-03-05'), status: 'later-reading' as const }
const late = reading('late', '2025-01-01', '2025-07-11')
const year = { ...reading('year', '2024-01-01', '2024-12-31'), isCumulative: false }
const ARRIVALS = [day, month, early, late, year]

test.each([
  ['2025-03-05', 'day'],
  ['2025-03', 'month'],
  ['2025', 'late'],
  ['2024', 'year'],
])('of %s the reading that fills most of it is chosen', (asked, slug) => {
  expect(chooseReading(ARRIVALS, asked)?.slug).toBe(slug)
})

test('without a time it is the latest that stands', () => {
  expect(chooseReading(ARRIVALS, null)?.slug).toBe('late')
  expect(chooseReading([early, year], null)?.slug).toBe('year')
})

test('of a time that nothing is about there is none', () => {
  expect(chooseReading(ARRIVALS, '2021')).toBeNull()
  expect(chooseReading(ARRIVALS, '2025-04')).toBeNull()
  expect(chooseReading([reading('open', null, '2025-07-11')], '2025')).toBeNull()
})

test('a reading of one day says too little of a year', () => {
  expect(chooseReading([day], '2025')).toBeNull()
})

test('what is not a running total answers for a part of its time', () => {
  const funding = { ...reading('funding', '2023-01-01', '2026-12-31'), isCumulative: false }

  expect(chooseReading([funding], '2025')?.slug).toBe('funding')
})

test('where two different things may be meant there is none', () => {
  const other = { ...late, slug: 'other', measure: 'other' }

  expect(chooseReading([late, { ...other, unit: 'boats' }], null)).toBeNull()
  expect(chooseReading([late, { ...other, words: ['reached', 'landed'] }], null)).toBeNull()
  expect(chooseReading([late, { ...other, title: 'Arrivals by ferry' }], null)).toBeNull()
  expect(chooseReading([late, other], null)).not.toBeNull()
})

test('what has all the words in its name comes before what has them elsewhere', () => {
  const visits = { ...late, slug: 'visits', measure: 'visits', words: ['visit'], unit: 'visits' }

  expect(chooseReading([late, { ...visits, isNamed: true }], null)?.slug).toBe('visits')
})

test('without a candidate there is none', () => {
  expect(chooseReading([], null)).toBeNull()
})

function reading(slug: string, periodFrom: string | null, periodTo: string): Candidate {
  return {
    ...{ slug, periodFrom, periodTo, unit: 'people' },
    measure: `arrivals-by-${slug}`,
    title: `Small-boat arrivals, ${slug}`,
    words: ['arrived', 'arrivals', 'crossed'],
    isCumulative: true,
    status: 'current',
    isNamed: false,
  }
}
