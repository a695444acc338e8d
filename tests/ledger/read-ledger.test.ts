import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLedger } from '@/lib/ledger/read-ledger'
import { serialiseLedger } from '@/lib/ledger/serialise-ledger'

const STATISTIC = { statistic: 'arrivals-2025', measure: 'arrivals', meaning: '0123456789abcdef' }
const LINE = '{"statistic":"arrivals-2025","measure":"arrivals","meaning":"0123456789abcdef"}'

const faultsOf = (text: string) =>
  readLedger(text).faults.map(({ offset, fault }) => `${offset} ${fault}`)

test('each line is a record with the place at which it begins', () => {
  const { lines, faults } = readLedger(`{"address":"/about"}\n${LINE}\n`)

  expect(faults).toEqual([])
  expect(lines.map(({ record, offset }) => [record, offset])).toEqual([
    [{ address: '/about' }, 0],
    [STATISTIC, 21],
  ])
})

test('an empty file, a missing last line break and line breaks of another system are no fault', () => {
  expect(readLedger('')).toEqual({ lines: [], faults: [] })
  expect(readLedger(LINE).lines).toHaveLength(1)
  expect(readLedger(`{"address":"/about"}\r\n${LINE}\r\n`)).toMatchObject({
    lines: [{}, { offset: 22 }],
    faults: [],
  })
})

test.each([
  ['<<<<<<< main', '0 This line is not JSON'],
  ['{"address":"/about"', '0 This line is not JSON'],
  ['{"address":"/about"}}', '0 This line is not JSON'],
  ['null', '0 This line is not a record'],
  ['[]', '0 This line is not a record'],
  ['{}', '0 The field address of this line is not what it should be'],
  ['{"address":7}', '1 The field address of this line is not what it should be'],
  ['{"address":"about"}', '1 The field address of this line is not what it should be'],
  ['{"address":"/about","by":"me"}', '20 The field by of this line is not what it should be'],
  [LINE.replace('0123', '012'), '50 The field meaning of this line is not what it should be'],
  [
    LINE.replace('"measure"', '"measured"'),
    '0 The field measure of this line is not what it should be',
  ],
  ['{ "address": "/about" }', '1 This line is not written as the command writes it'],
  ['{"address":"/about"} ', '20 This line is not written as the command writes it'],
])('%s is a fault at its place', (line, fault) => {
  expect(faultsOf(line)).toEqual([fault])
})

test('every bad line is told of, and hides no good one', () => {
  const { lines, faults } = readLedger(`x\n${LINE}\n\n{"address":"/"}\ny`)

  expect(lines.map(({ text }) => text)).toEqual([LINE, '{"address":"/"}'])
  expect(faults.map(({ fault }) => fault)).toEqual([
    'This line is not JSON',
    'This line is empty',
    'This line is not JSON',
  ])
})

test('nothing that stands in the file makes reading it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(LINE))), (parts) => {
      const { lines, faults } = readLedger(parts.join('\n'))
      expect(lines.length + faults.length).toBeLessThanOrEqual(parts.join('\n').split('\n').length)
    }),
    { seed: 1 },
  )
})

test('the lines of two branches, merged in any order, are read and sorted into one ledger', () => {
  const address = fc
    .stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3})?$/)
    .map((slug) => ({ address: `/articles/${slug}` }))
  const statistic = fc
    .stringMatching(/^[a-z0-9]{1,6}$/)
    .map((slug) => ({ ...STATISTIC, statistic: slug }))
  const ledger = fc.array(fc.oneof(address, statistic), { maxLength: 20 })
  const random = fc.infiniteStream(fc.nat())

  fc.assert(
    fc.property(ledger, ledger, random, (ours, theirs, order) => {
      const [one, other] = [ours, theirs].map(serialiseLedger)
      const merged = `${one}${other}`
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ line, place: order.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ line }) => `${line}\n`)
        .join('')
      const { lines, faults } = readLedger(merged)

      expect(faults).toEqual([])
      expect(serialiseLedger(lines.map(({ record }) => record))).toBe(
        serialiseLedger([...ours, ...theirs]),
      )
    }),
    { seed: 1 },
  )
})
