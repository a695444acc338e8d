import { expect, test } from 'vitest'
import {
  aboveShelf,
  countHoldings,
  formatShelfTitle,
  listTrail,
  recordOfShelf,
} from '@/lib/archive/format-archive'

test.each([
  [1, 1, '1 article, 1 event'],
  [2, 0, '2 articles'],
  [0, 2, '2 events'],
  [1234, 5678, '1,234 articles, 5,678 events'],
])('%i articles and %i events are counted in words', (articleCount, eventCount, text) => {
  expect(countHoldings({ articleCount, eventCount })).toBe(text)
})

test('a title tells times, names and pages apart', () => {
  const titles = [
    formatShelfTitle({ sort: 'months', name: 'March 2025' }, 1, 1),
    formatShelfTitle({ sort: 'months', name: 'March 2025' }, 1, 2),
    formatShelfTitle({ sort: 'months', name: 'March 2025' }, 2, 2),
    formatShelfTitle({ sort: 'actors', name: 'Home Office' }, 1, 1),
    formatShelfTitle({ sort: 'publishers', name: 'Home Office' }, 1, 1),
  ]

  expect(titles).toEqual([
    'Archive of March 2025',
    'Archive of March 2025, page 1 of 2',
    'Archive of March 2025, page 2 of 2',
    'Archive by actor: Home Office',
    'Archive by publisher: Home Office',
  ])
})

test.each([
  ['years', '2025', 'Archive', '/archive'],
  ['months', '2025-03', 'Archive of 2025', '/archive/2025'],
  ['days', '2025-03-05', 'Archive of March 2025', '/archive/2025/03'],
  ['topics', 'returns', 'Archive by topic', '/archive#topics'],
  ['actors', 'home-office', 'Archive by actor', '/archive#actors'],
] as const)('of the %s, %s stands below “%s”', (sort, value, label, href) => {
  expect(aboveShelf({ sort, value })).toEqual({ label, href })
})

test('a day is reached by its year and its month, a topic from the archive', () => {
  const day = { sort: 'days', value: '2025-03-05', name: '5 March 2025', address: '/a' } as const
  const topic = { sort: 'topics', value: 'small-boats', name: 'Boats', address: '/b' } as const

  expect(listTrail(day).map(({ name }) => name)).toEqual([
    'Archive',
    '2025',
    'March 2025',
    '5 March 2025',
  ])
  expect(listTrail(day)[2]?.address).toBe('/archive/2025/03')
  expect(listTrail(topic).map(({ address }) => address)).toEqual(['/archive', '/b'])
})

test('a topic, publisher or actor has a page of its own, a time or kind has none', () => {
  const address = (sort: 'topics' | 'publishers' | 'actors' | 'kinds' | 'years') =>
    recordOfShelf({ sort, value: 'x' })?.address

  expect(address('topics')).toBe('/topics/x')
  expect(address('publishers')).toBe('/actors/x')
  expect(address('actors')).toBe('/actors/x')
  expect([address('kinds'), address('years')]).toEqual([undefined, undefined])
})
