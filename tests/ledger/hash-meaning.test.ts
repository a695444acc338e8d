import { expect, test } from 'vitest'
import { hashMeaning, type Meaning } from '@/lib/ledger/hash-meaning'

const reading: Meaning = {
  value: { value: 72_200_000, written: '72.2 million' },
  unit: 'euros',
  precision: 'up-to',
  nature: 'agreed',
  period: '2022/2023',
  source: 'statement',
  measure: 'funding',
}
const change: Meaning = {
  value: { value: 15, written: '15' },
  unit: 'percent',
  change: { from: 'arrivals-2024', to: 'arrivals-2025' },
  source: 'statement',
  measure: 'arrivals',
}

test('the hash of a meaning is the same for ever', () => {
  expect([reading, change].map(hashMeaning)).toEqual(['f61c582dea0d1657', '62a857b706abc599'])
})

test.each<[string, Partial<Meaning>]>([
  ['value', { value: { value: 72_300_000, written: '72.3 million' } }],
  ['high', { high: { value: 80_000_000, written: '80 million' } }],
  ['unit', { unit: 'people' }],
  ['precision', { precision: undefined }],
  ['nature', { nature: 'planned' }],
  ['period', { period: '2022' }],
  ['change', { change: { from: 'not-stated', to: 'not-stated' } }],
  ['statedBy', { statedBy: 'home-office' }],
  ['source', { source: 'report' }],
  ['measure', { measure: 'funding-paid' }],
])('another %s is another meaning', (_, difference) => {
  expect(hashMeaning({ ...reading, ...difference })).not.toBe(hashMeaning(reading))
})

test('the two readings of a change cannot be swapped', () => {
  const swapped = { from: 'arrivals-2025', to: 'arrivals-2024' }

  expect(hashMeaning({ ...change, change: swapped })).not.toBe(hashMeaning(change))
})

test('a value that is written otherwise, in fields of another order, means the same', () => {
  const { measure, ...others } = reading
  const written = { value: 72_200_000, written: '72200000' }

  expect(hashMeaning({ measure, ...others, value: written })).toBe(hashMeaning(reading))
})
