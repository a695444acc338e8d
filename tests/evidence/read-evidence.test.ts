import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Evidence } from '@/lib/evidence/evidence-schema'
import { readEvidence } from '@/lib/evidence/read-evidence'
import { serialiseEvidence } from '@/lib/evidence/serialise-evidence'

const RECORD: Evidence = {
  verifiedOn: '2026-11-22',
  places: [{ written: 'over €5m', paragraph: 2, direction: 'up' }],
  sha256: 'a'.repeat(64),
  source: 'report',
  statistic: 'b',
}
const LINE = `{"statistic":"b","source":"report","sha256":"${'a'.repeat(64)}","places":[{"paragraph":2,"written":"over €5m","direction":"up"}],"verifiedOn":"2026-11-22"}`

test('lines stand in the order of the statistics, with their fields in one order', () => {
  const { verifiedOn, ...undated } = RECORD
  const text = serialiseEvidence([RECORD, { ...undated, statistic: 'a-b' }])

  expect(verifiedOn).toBe('2026-11-22')
  expect(text.split('\n')).toEqual([
    LINE.replace('"b"', '"a-b"').replace(',"verifiedOn":"2026-11-22"', ''),
    LINE,
    '',
  ])
  expect(serialiseEvidence(readEvidence(text).lines.map(({ record }) => record))).toBe(text)
})

test('every bad line is told of with its place, and hides no good one', () => {
  const bad = [
    '<<<<<<< main',
    '',
    '[]',
    LINE.replace('"paragraph":2', '"paragraph":0'),
    LINE.replace('aaa', 'AAA'),
    LINE.replace('22"}', '32"}'),
    LINE.replace('"source"', '"by":"me","source"'),
    LINE.replace(':2,', ': 2,'),
  ]
  const { lines, faults } = readEvidence(`${[LINE, ...bad, LINE].join('\n')}\n`)

  expect(lines).toHaveLength(2)
  expect(faults.map(({ fault }) => fault)).toEqual([
    'This line is not JSON',
    'This line is empty',
    'This line is not a record',
    'The field places of this line is not what it should be',
    'The field sha256 of this line is not what it should be',
    'The field verifiedOn of this line is not what it should be',
    'The field by of this line is not what it should be',
    'This line is not written as the command writes it',
  ])
})

test('nothing that stands in the file makes reading it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(LINE))), (parts) => {
      expect(() => readEvidence(parts.join('\n'))).not.toThrow()
    }),
    { seed: 1 },
  )
})
