import { expect, test } from 'vitest'
import { countHoldings } from '@/lib/archive/format-archive'
import { talksBegin } from '../examples/articles'
import { officialsMeet } from '../examples/events'

test.each([
  [[talksBegin], [officialsMeet], '1 article, 1 event'],
  [[talksBegin, talksBegin], [], '2 articles'],
  [[], [officialsMeet, officialsMeet], '2 events'],
])('what the archive holds of a year is counted in words: %#', (articles, events, text) => {
  expect(countHoldings({ period: '2025', address: '/archive/2025', articles, events })).toBe(text)
})
