import { expect, test } from 'vitest'
import { compareEvidence } from '@/lib/evidence/compare-evidence'
import type { EvidencePlace } from '@/lib/evidence/evidence-schema'
import { findNumber } from '@/lib/evidence/find-number'
import type { WantedNumber } from '@/lib/evidence/wanted-number'

const RISE: WantedNumber = {
  name: '15 per cent',
  value: 15,
  high: null,
  unit: 'percent',
  precision: null,
  isChange: true,
}

function fieldsOf(locator: string, wanted: WantedNumber, ...places: EvidencePlace[]) {
  const line = { statistic: 'rise', source: 'report', sha256: '', places }
  return compareEvidence(locator, wanted, line).map(({ field }) => field)
}

test('what was found is what stands in the file', () => {
  const places = [
    { paragraph: 2, written: '15%', direction: 'up' as const },
    { paragraph: 11, written: 'over fifteen per cent' },
  ]

  expect(fieldsOf('paragraphs 2, 11', RISE, ...places)).toEqual([])
  expect(fieldsOf('paragraphs 11 and 2', RISE, ...places)).toEqual([])
})

test.each<[string, string, Partial<WantedNumber>, EvidencePlace, string[]]>([
  ['another place', 'paragraph 3', {}, { paragraph: 2, written: '15%' }, ['locator']],
  ['no place', 'page 2', {}, { paragraph: 2, written: '15%' }, ['locator']],
  ['another number', 'paragraph 2', { value: 16 }, { paragraph: 2, written: '15%' }, ['value']],
  [
    'another unit',
    'paragraph 2',
    { unit: 'percentage-points' },
    { paragraph: 2, written: '15%' },
    ['value'],
  ],
  [
    'the other way',
    'paragraph 2',
    { value: -15 },
    { paragraph: 2, written: '15%', direction: 'up' },
    ['value'],
  ],
  ['a range', 'paragraph 2', { high: 17 }, { paragraph: 2, written: '15%' }, ['value']],
  ['both', 'paragraph 3', { value: 16 }, { paragraph: 2, written: '15%' }, ['locator', 'value']],
])('%s is a difference', (_, locator, change, place, fields) => {
  expect(fieldsOf(locator, { ...RISE, ...change }, place)).toEqual(fields)
})

test.each([
  ['Some 2023 people were counted.', 2023, null],
  ['It helped three groups.', 3, null],
  ['From 10 to 12 people came.', 10, 12],
  ['They counted 3,434 people or more.', 3434, null],
])('a number that was found in “%s” is found again in its own words', (text, value, high) => {
  const wanted = { ...RISE, value, high, unit: 'people' as const, isChange: false }
  const written = findNumber(text, wanted)?.text ?? ''

  expect(fieldsOf('paragraph 1', wanted, { paragraph: 1, written })).toEqual([])
})
