import { expect, test } from 'vitest'
import { describePredecessor, formatSuccession } from '@/lib/statistic/format-succession'
import type { ChainedStatistic, SuccessionStep } from '@/lib/statistic/succession'
import { arrivals2025 } from '../examples/statistics'

const dated = { publishedFrom: '2025-07-11', publishedTo: '2025-07-11', isDated: true }
const toJune = chained('3450', { period: '2025-01-01/2025-06-30', source: dated })
const toPublication = chained('20000', { period: '2025-01-01/publication', precision: 'over' })
const revised = chained('3440', { source: dated })
const further: SuccessionStep = { kind: 'later-reading', to: toPublication }
const revision: SuccessionStep = { kind: 'replaced', to: revised, reason: 'scheduled-revision' }
const correction: SuccessionStep = { kind: 'replaced', to: toJune, reason: 'correction' }
const mistake = { kind: 'withdrawn', date: '2026-11-24' } as const

test.each<[string, SuccessionStep[], string]>([
  [
    'a count that was read again at a day that is inferred',
    [further],
    'Was 3,434 to 5 March 2025, now over 20,000 at the last count that we hold, by 11 March 2025.',
  ],
  [
    'a count that was read again twice, of which the last counts',
    [further, { kind: 'later-reading', to: toJune }],
    'Was 3,434 to 5 March 2025, now 3,450 at the last count that we hold, to 30 June 2025.',
  ],
  [
    'a number that its source revised',
    [revision],
    'Was 3,434, now 3,440: replaced on 11 July 2025 in a scheduled revision.',
  ],
  [
    'a number that was put right by an undated source',
    [{ ...correction, to: chained('3441', {}) }],
    'Was 3,434, now 3,441: replaced by 11 March 2025 in a correction.',
  ],
  [
    'a number that was replaced twice',
    [revision, { ...correction, to: chained('3441', {}), reason: 'redefinition' }],
    'Was 3,434, now 3,441: replaced with 3,440 on 11 July 2025 in a scheduled revision, then replaced by 11 March 2025 because what is counted was redefined.',
  ],
  [
    'a number that was replaced, and then read further',
    [revision, further],
    'Was 3,434, now over 20,000 at the last count that we hold, by 11 March 2025: replaced with 3,440 on 11 July 2025 in a scheduled revision.',
  ],
  [
    'our own mistake',
    [{ ...mistake, to: revised }],
    'Was 3,434, now 3,440: withdrawn on 24 November 2026 as our own mistake.',
  ],
  [
    'our own mistake, put right by a number that was revised',
    [{ ...mistake, to: revised }, correction],
    'Was 3,434, now 3,450: withdrawn on 24 November 2026 as our own mistake, with 3,440 in its place, then replaced on 11 July 2025 in a correction.',
  ],
  [
    'our own mistake with nothing in its place',
    [{ ...mistake, to: null }],
    'Was 3,434: withdrawn on 24 November 2026 as our own mistake, and nothing took its place.',
  ],
])('%s', (_what, succession, sentence) => {
  expect(formatSuccession({ ...arrivals2025, succession })).toBe(sentence)
})

test('two counts that end by one day name it once', () => {
  const statistic = { ...arrivals2025, period: '2025-01-01/publication', written: '8200' }

  expect(formatSuccession({ ...statistic, succession: [further] })).toBe(
    'Was 8,200, now over 20,000 at the last count that we hold, both by 11 March 2025.',
  )
})

test('an end that nobody stated is not made up', () => {
  const statistic = { ...arrivals2025, period: '2025-01-01/..' }

  expect(formatSuccession({ ...statistic, succession: [further] })).toMatch(/^Was 3,434, now /)
})

test('nothing is said of what stands as it is', () => {
  expect(formatSuccession(arrivals2025)).toBeNull()
})

test('from the other side it is said which number something took the place of', () => {
  const told = (step: SuccessionStep) => describePredecessor(arrivals2025, step)

  expect(told(further)).toEqual({ before: 'Reads further than', rest: ' to 5 March 2025.' })
  expect(told(revision)).toEqual({
    before: 'Took the place of',
    rest: ', replaced on 11 July 2025 in a scheduled revision.',
  })
  expect(told({ ...mistake, to: revised })).toEqual({
    before: 'Took the place of',
    rest: ', withdrawn on 24 November 2026 as our own mistake.',
  })
})

function chained(written: string, differences: Partial<ChainedStatistic>): ChainedStatistic {
  return { ...arrivals2025, slug: `count-of-${written}`, written, ...differences }
}
