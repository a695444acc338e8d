import { expect, test } from 'vitest'
import { EventFileSchema } from '@/lib/event/event-schema'

const good = {
  title: 'Border officials meet',
  date: '2025-03-05/2025-03-06',
  kind: 'meeting',
  topics: ['returns'],
  sources: [{ source: 'report', locator: 'paragraphs 4, 5' }],
}

test('what an event leaves out is empty, and it is no draft', () => {
  expect(EventFileSchema.parse(good)).toEqual({
    ...good,
    actors: [],
    follows: [],
    keyStatistics: [],
    draft: false,
  })
})

test.each([
  ['without a source', { ...good, sources: [] }, 'sources', 'Name at least one source'],
  ['without a topic', { ...good, topics: [] }, 'topics', 'Name at least one topic'],
  ['on no day', { ...good, date: '2025-02-29' }, 'date', 'This is not a date of the calendar'],
  ['of a kind of its own', { ...good, kind: 'rumour' }, 'kind', 'Invalid option'],
  [
    'with a number that matters for no reason',
    { ...good, keyStatistics: [{ statistic: 'arrivals', relevance: '' }] },
    'keyStatistics.0.relevance',
    'Say in one sentence why',
  ],
  [
    'with five numbers',
    { ...good, keyStatistics: Array(5).fill({ statistic: 'a', relevance: 'It matters.' }) },
    'keyStatistics',
    'Four key statistics at most',
  ],
  ['with a misspelt field', { ...good, titel: 'Talks' }, '', 'Unrecognized key: "titel"'],
])('an event %s is refused', (_what, event, path, message) => {
  const issues = EventFileSchema.safeParse(event).error?.issues

  expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  expect(issues?.[0]?.message).toContain(message)
})
