import { expect, test } from 'vitest'
import { formatAdded } from '@/lib/ledger/format-added'

const statistic = { statistic: 'arrivals-2025', measure: 'arrivals', meaning: '0000000000000000' }

test('what was added is counted and named', () => {
  const added = [statistic, { address: '/topics/money' }, { address: '/topics/returns' }]

  expect(formatAdded(added, { isAsItWas: false }).split('\n')).toEqual([
    'Added to the ledger: 1 statistic and 2 addresses.',
    '  the statistic arrivals-2025, a reading of arrivals',
    '  the address /topics/money',
    '  the address /topics/returns',
    'Look through them, and commit content/ledger.jsonl together with the content.',
  ])
})

test('a long list is cut short and says so', () => {
  const added = Array.from({ length: 43 }, (_, index) => ({ address: `/topics/${index}` }))
  const lines = formatAdded(added, { isAsItWas: false }).split('\n')

  expect(lines).toHaveLength(43)
  expect(lines.at(-2)).toBe('  and 3 more, which are in content/ledger.jsonl')
})

test('it is said when nothing was added', () => {
  expect(formatAdded([], { isAsItWas: true })).toBe(
    'Everything is in the ledger already. Nothing was added.',
  )
  expect(formatAdded([], { isAsItWas: false })).toBe(
    'Everything is in the ledger already. Its lines were put in order.',
  )
})
