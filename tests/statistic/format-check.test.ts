import { expect, test } from 'vitest'
import {
  formatCheck,
  formatComputed,
  formatDifferingChange,
  formatVerdict,
} from '@/lib/statistic/format-check'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { ChangeUnit } from '@/lib/statistic/units'
import { arrivals2024, arrivals2025, arrivalsRise } from '../examples/statistics'

test('a sum that agrees is written out beside what the source says', () => {
  expect(formatCheck(arrivalsRise)).toBe(
    '3,434 against 2,983 is +15.1%. The source says 15%. Agrees.',
  )
})

test('a sum that does not come out is given beside what the source says', () => {
  const wrong = change({
    from: arrivals2024,
    to: arrivals2025,
    check: { verdict: 'differs', computed: 15.1, reason: null },
  })

  expect(formatCheck({ ...wrong, written: '51', precision: 'over' })).toBe(
    'The source says over 51%, the figures give 15.1%: 3,434 against 2,983.',
  )
})

test.each([
  [{ written: '17' }, 16.301, 'The source says 17%, the figures give 16.3%'],
  [{ written: '-17' }, -16.301, 'The source says −17%, the figures give −16.3%'],
  [{ written: '1' }, -0.01, 'The source says 1%, the figures give 0.0%'],
  [{ written: '15.3' }, 15.119, 'The source says 15.3%, the figures give 15.12%'],
  [
    { written: '2', unit: 'percentage-points' },
    3,
    'The source says 2 percentage points, the figures give 3.0 percentage points',
  ],
  [{ written: '2', unit: 'times' }, 3, 'The source says 2 times, the figures give 3.0 times'],
] as const)('%j where the sum is %d reads: %s', (differences, computed, sentence) => {
  const check = { verdict: 'differs', computed, reason: null } as const
  const statistic = change({ from: arrivals2024, to: arrivals2025, check })

  expect(formatDifferingChange({ ...statistic, ...differences })).toBe(sentence)
})

test('nothing is said to differ of what agrees, cannot be checked or is no change', () => {
  const check = { verdict: 'cannot-be-checked', computed: 99, reason: 'Why' } as const

  expect(formatDifferingChange(arrivalsRise)).toBeNull()
  expect(formatDifferingChange(change({ from: null, to: arrivals2025, check }))).toBeNull()
  expect(formatDifferingChange(arrivals2025)).toBeNull()
})

test('a sum of rough readings is written out with the reason why it proves nothing', () => {
  const reason = 'A reading that it compares is given only roughly'
  const rough = change({
    from: arrivals2024,
    to: { ...arrivals2025, written: '8200', precision: 'nearly' },
    check: { verdict: 'cannot-be-checked', computed: 174.89, reason },
  })

  expect(formatCheck(rough)).toBe(
    `nearly 8,200 against 2,983 is +174.9%. The source says 15%. Cannot be checked. ${reason}.`,
  )
})

test('where a reading is missing, that is what a reader is told', () => {
  const reason = 'The source gives neither of the two readings'
  const check = { verdict: 'cannot-be-checked', computed: null, reason } as const

  expect(formatCheck(change({ from: null, to: null, check }))).toBe(
    `${reason}; we cannot check it. The source says 15%.`,
  )
})

test('points and multiples are named on both sides of the sum', () => {
  const inUnit = (unit: ChangeUnit, computed: number) =>
    formatCheck({ ...computedAs(computed, unit), written: '2' })

  expect(inUnit('percentage-points', 2)).toBe(
    '3,434 against 2,983 is +2.0 points. The source says 2 percentage points. Agrees.',
  )
  expect(inUnit('times', 2.25)).toBe(
    '3,434 against 2,983 is 2.3 times. The source says 2 times. Agrees.',
  )
})

test('what states no change has nothing to check', () => {
  expect(formatCheck(arrivals2025)).toBeNull()
})

test.each([
  [15.119, '15', 'percent', '+15.1%'],
  [15.119, '15.1', 'percent', '+15.12%'],
  [-15.119, '15', 'percent', '−15.1%'],
  [0, '15', 'percent', '0.0%'],
  [0.04, '15', 'percent', '0.0%'],
  [-0.04, '15', 'percent', '0.0%'],
  [-2.5, '2', 'percentage-points', '−2.5 points'],
  [2.25, '2.2', 'times', '2.25 times'],
] as const)('%d, where the source says %s in %s, reads %s', (computed, written, unit, text) => {
  expect(formatComputed({ ...computedAs(computed, unit), written })).toBe(text)
})

test('what cannot be computed is a dash', () => {
  const check = { verdict: 'cannot-be-checked', computed: null, reason: 'Why' } as const

  expect(formatComputed(change({ from: null, to: null, check }))).toBe('–')
  expect(formatComputed(arrivals2025)).toBe('–')
})

test.each([
  ['agrees', 'Agrees'],
  ['differs', 'Differs'],
] as const)('a verdict is always a word: %s', (verdict, word) => {
  expect(formatVerdict({ verdict, computed: 1, reason: null })).toBe(word)
  expect(formatVerdict({ verdict: 'cannot-be-checked', computed: null, reason: 'Why' })).toBe(
    'Cannot be checked',
  )
})

function computedAs(computed: number, unit: ChangeUnit): Statistic {
  const check = { verdict: 'agrees', computed, reason: null } as const
  return { ...change({ from: arrivals2024, to: arrivals2025, check }), unit }
}

function change(compared: NonNullable<Statistic['change']>): Statistic {
  return { ...arrivalsRise, change: compared }
}
