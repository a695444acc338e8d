import { expect, test } from 'vitest'
import { listKeyStatistics } from '@/lib/article/list-key-statistics'
import { officialsMeet } from '../examples/events'
import { arrivals2025, arrivalsRise } from '../examples/statistics'

test('the key statistics of an article are those of its events, each once, in their order', () => {
  const later = { ...arrivals2025, slug: 'later' }
  const ministersTalk = {
    ...officialsMeet,
    keyStatistics: [later, arrivals2025].map((statistic) => ({ statistic, relevance: 'Why.' })),
  }

  expect(listKeyStatistics({ events: [officialsMeet, ministersTalk] })).toEqual([
    arrivals2025,
    arrivalsRise,
    later,
  ])
})

test('an article that tells no event has no key statistics', () => {
  expect(listKeyStatistics({ events: [] })).toEqual([])
})
