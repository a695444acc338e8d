import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkChange,
  type ComparedReading,
  computeChange,
  type StatedChange,
} from '@/lib/statistic/change-verdict'

const before = reading({ value: 2983, periodFrom: '2024-01-01', periodTo: '2024-03-05' })
const after = reading({ value: 3434 })

test.each([
  ['15', 'agrees'],
  ['15.1', 'agrees'],
  ['15.12', 'agrees'],
  ['16', 'differs'],
  ['15.2', 'differs'],
  ['15.0', 'differs'],
  ['-15', 'differs'],
])('3,434 on 2,983 is 15.119 per cent more: %s %s', (written, verdict) => {
  const check = checkChange(stated({ written }), before, after)

  expect(check).toMatchObject({ verdict, reason: null })
  expect(check.computed).toBeCloseTo(15.119, 3)
})

test.each([
  [80, 81, '1.3', 'agrees'], // 1.25, a half that binary arithmetic would lose
  [80, 81, '1.2', 'agrees'],
  [1.6, 1.7, '6.3', 'agrees'], // 6.25, the same
  [200, 231, '15', 'agrees'], // 15.5
  [200, 231, '16', 'agrees'],
  [200, 232, '15', 'differs'],
  [300, 200, '-33', 'agrees'],
  [300, 200, '-33.3', 'agrees'],
  [300, 200, '33', 'differs'],
  [100, 100, '0', 'agrees'],
])('from %d to %d, %s per cent %s', (from, to, written, verdict) => {
  expect(verdictOn({ written }, from, to)).toBe(verdict)
})

test.each([
  ['over', '15', 115, 'differs'],
  ['over', '15', 116, 'agrees'],
  ['at-least', '15', 115, 'agrees'],
  ['at-least', '15', 114, 'differs'],
  ['up-to', '15', 115, 'agrees'],
  ['up-to', '15', 116, 'differs'],
  ['up-to', '15', 99, 'differs'],
  ['up-to', '7', 107, 'agrees'],
  ['nearly', '30', 129, 'agrees'],
  ['nearly', '30', 130, 'agrees'],
  ['nearly', '30', 131, 'differs'],
  ['nearly', '30', 128, 'differs'],
  ['about', '30', 131, 'agrees'],
  ['about', '30', 129, 'agrees'],
  ['about', '30', 132, 'differs'],
  ['about', '540', 660, 'agrees'],
  ['over', '-5', 93, 'agrees'],
  ['over', '-5', 97, 'differs'],
  ['over', '-5', 107, 'differs'],
  ['up-to', '-5', 97, 'agrees'],
  ['up-to', '-5', 93, 'differs'],
  ['nearly', '-30', 71, 'agrees'],
  ['nearly', '-30', 69, 'differs'],
])('%s %s per cent, from 100 to %d, %s', (precision, written, to, verdict) => {
  expect(verdictOn({ written, precision }, 100, to)).toBe(verdict)
})

test.each([
  ['10', '15', 113, 'agrees'],
  ['10', '15', 110, 'agrees'],
  ['10', '15', 116, 'differs'],
  ['10', '15', 109, 'differs'],
  ['-15', '-10', 87, 'agrees'],
  ['-15', '-10', 113, 'differs'],
])('%s to %s per cent, from 100 to %d, %s', (written, highWritten, to, verdict) => {
  expect(verdictOn({ written, highWritten }, 100, to)).toBe(verdict)
})

test('a change may be stated in percentage points or as a multiple', () => {
  expect(computeChange(40, 45, 'percentage-points')).toBe(5)
  expect(computeChange(40, 45, 'percent')).toBe(12.5)
  expect(computeChange(200, 214, 'percent')).toBe(7)
  expect(computeChange(40, 90, 'times')).toBe(2.25)
  expect(verdictOn({ written: '5', unit: 'percentage-points' }, 40, 45)).toBe('agrees')
  expect(verdictOn({ written: '12.5', unit: 'percentage-points' }, 40, 45)).toBe('differs')
  expect(verdictOn({ written: '5', unit: 'percentage-points' }, 0, 5)).toBe('agrees')
  expect(verdictOn({ written: '2.3', unit: 'times' }, 40, 90)).toBe('agrees')
})

test.each([
  ['neither reading is given', null, null, 'The source gives neither of the two readings'],
  ['the base is not', null, after, 'does not give the reading that it is measured against'],
  ['the later reading is not', before, null, 'The source does not give the later reading'],
  ['the base is nought', { ...before, value: 0 }, after, 'A change from zero has no size'],
  ['they count other things', { ...before, measure: 'visits' }, after, 'of different measures'],
  ['one start is unknown', { ...before, periodFrom: null }, after, 'covers unknown days'],
  [
    'neither start is known',
    { ...before, periodFrom: null },
    { ...after, periodFrom: null },
    'covers unknown days',
  ],
  [
    'one span is longer',
    { ...before, periodTo: '2024-03-06' },
    after,
    'The two readings cover different spans of the year',
  ],
])('a change cannot be checked where %s', (_what, from, to, reason) => {
  expect(checkChange(stated({}), from, to)).toEqual({
    verdict: 'cannot-be-checked',
    computed: null,
    reason: expect.stringContaining(reason),
  })
})

test.each([{ precision: 'nearly' }, { highWritten: '3600' }])(
  'a change between rough readings is computed, and not judged: %j',
  (roughly) => {
    expect(checkChange(stated({}), before, { ...after, ...roughly })).toEqual({
      verdict: 'cannot-be-checked',
      computed: expect.closeTo(15.119, 3),
      reason: 'A reading that it compares is given only roughly',
    })
  },
)

test('whatever two readings are, the change between them agrees when it is stated rounded', () => {
  const anyCount = fc.integer({ min: 1, max: 1_000_000 })

  fc.assert(
    fc.property(anyCount, anyCount, fc.nat({ max: 3 }), (from, to, decimals) => {
      const computed = computeChange(from, to, 'percent')
      const step = 10 ** -decimals
      const written = computed.toFixed(decimals)
      const wrong = (computed + step * (computed < 0 ? -1.1 : 1.1)).toFixed(decimals)

      expect(verdictOn({ written }, from, to)).toBe('agrees')
      expect(verdictOn({ written: wrong }, from, to)).toBe('differs')
    }),
  )
})

function verdictOn(change: Partial<StatedChange>, from: number, to: number) {
  return checkChange(stated(change), reading({ value: from }), reading({ value: to })).verdict
}

function stated(differences: Partial<StatedChange>): StatedChange {
  return { written: '15', highWritten: null, unit: 'percent', precision: null, ...differences }
}

function reading(differences: Partial<ComparedReading>): ComparedReading {
  return {
    value: 0,
    highWritten: null,
    precision: null,
    measure: 'arrivals',
    periodFrom: '2025-01-01',
    periodTo: '2025-03-05',
    ...differences,
  }
}
