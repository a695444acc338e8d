import { expect, test } from 'vitest'
import { compareLedger } from '@/lib/ledger/compare-ledger'
import type { LedgerRecord } from '@/lib/ledger/ledger-schema'

const statistic = (slug: string, measure = 'arrivals', meaning = '0000000000000000') => ({
  statistic: slug,
  measure,
  meaning,
})
const NOTHING = {
  added: [],
  changed: [],
  moved: [],
  vanishedStatistics: [],
  vanishedAddresses: [],
}
const published: LedgerRecord[] = [statistic('one'), { address: '/topics/returns' }]

test('what is as it was differs in nothing', () => {
  expect(compareLedger(published, published.toReversed())).toEqual(NOTHING)
})

test('before anything was published, all is new', () => {
  expect(compareLedger([], published)).toEqual({ ...NOTHING, added: published })
})

test('a new statistic and a new address are added', () => {
  const added = [statistic('two'), { address: '/topics/money' }]

  expect(compareLedger(published, [...published, ...added])).toEqual({ ...NOTHING, added })
})

test('what is gone has vanished, and nothing is added for it', () => {
  expect(compareLedger(published, [])).toEqual({
    ...NOTHING,
    vanishedStatistics: ['one'],
    vanishedAddresses: ['/topics/returns'],
  })
})

test('another meaning is a change, and another measure a slug that was used before', () => {
  const [changed, moved] = [statistic('one', 'arrivals', '1'), statistic('one', 'crossings')]

  expect(compareLedger([statistic('one')], [changed])).toEqual({ ...NOTHING, changed: [changed] })
  expect(compareLedger([statistic('one')], [moved])).toEqual({
    ...NOTHING,
    moved: [{ ...moved, publishedMeasure: 'arrivals' }],
  })
})

test('where two branches published a slug with two meanings, either is as it was', () => {
  const both = [statistic('one', 'arrivals', '1'), statistic('one', 'arrivals', '2')]

  expect(compareLedger(both, both.slice(1))).toEqual(NOTHING)
})
