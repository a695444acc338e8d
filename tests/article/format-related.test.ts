import { expect, test } from 'vitest'
import { formatRelation } from '@/lib/article/format-related'

const nothing = { sharedEvents: [], sharedTopics: [], sharedStatistics: 0, isTextAlike: false }

test.each([
  [{ sharedEvents: ['Pilot announced'] }, 'Tells the same event: Pilot announced.'],
  [{ sharedEvents: ['One', 'Two'] }, 'Tells 2 of the same events.'],
  [{ sharedTopics: ['Returns', 'Funding'] }, 'Also about Returns and Funding.'],
  [{ sharedStatistics: 1 }, '1 figure in common.'],
  [{ sharedStatistics: 3, isTextAlike: true }, '3 figures in common. Similar text.'],
  [{ sharedTopics: ['Returns'], isTextAlike: true }, 'Also about Returns. Similar text.'],
])('%o is said as “%s”', (shared, words) => {
  expect(formatRelation({ ...nothing, ...shared })).toBe(words)
})
