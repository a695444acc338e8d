import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLedger } from '@/lib/ledger/read-ledger'
import { serialiseLedger } from '@/lib/ledger/serialise-ledger'

test('records stand in one order, each once, with their fields in one order', () => {
  const meaning = '0123456789abcdef'
  const text = serialiseLedger([
    { meaning, measure: 'arrivals', statistic: 'b' },
    { address: '/topics/returns' },
    { statistic: 'a-b', measure: 'arrivals', meaning },
    { address: '/' },
    { statistic: 'a', measure: 'arrivals', meaning },
    { address: '/' },
  ])

  expect(text).toBe(
    [
      '{"address":"/"}',
      '{"address":"/topics/returns"}',
      `{"statistic":"a","measure":"arrivals","meaning":"${meaning}"}`,
      `{"statistic":"a-b","measure":"arrivals","meaning":"${meaning}"}`,
      `{"statistic":"b","measure":"arrivals","meaning":"${meaning}"}`,
      '',
    ].join('\n'),
  )
})

test('a ledger of nothing is an empty file', () => {
  expect(serialiseLedger([])).toBe('')
})

test('the ledger of the site is there, whole and in order', () => {
  const text = readFileSync('content/ledger.jsonl', 'utf8')
  const { lines, faults } = readLedger(text)

  expect(faults).toEqual([])
  expect(lines.length).toBeGreaterThan(100)
  expect(serialiseLedger(lines.map(({ record }) => record))).toBe(text)
})

test('git merges two ledgers by keeping the lines of both', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^content\/ledger\.jsonl merge=union/m)
})
