import path from 'node:path'
import { expect, test } from 'vitest'
import { createTemporaryFolder } from '../support/temporary-folder'
import { loadRealContent } from '../support/real-content'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { getSearchResults } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

test.each([
  ['72.2 million', 'funding-2022-arrangement', 'number'],
  ['3,434', 'small-boat-arrivals-2025-to-03-05', 'number'],
  ['3434 people', 'small-boat-arrivals-2025-to-03-05', 'number'],
  ['15%', 'small-boat-arrivals-2025-to-03-05-on-2024', 'number'],
  ['how many boats crossed in March 2025', 'small-boat-arrivals-march-2025-to-05', 'period'],
  ['how many people crossed on 5 March 2025', 'small-boat-arrivals-2025-03-05', 'period'],
  ['how many people crossed the Channel in 2024', 'small-boat-arrivals-2024', 'period'],
  ['arrivals 2025', 'small-boat-arrivals-2025-before-pilot', 'period'],
  ['crossings prevented in 2022', 'crossings-prevented-2022', 'period'],
  ['small boat arrivals', 'small-boat-arrivals-2025-before-pilot', 'latest'],
  ['how many arrivals', 'small-boat-arrivals-2025-before-pilot', 'latest'],
  ['arrests for illegal working', 'illegal-working-arrests-to-2025-07', 'latest'],
  ['how much does the UK pay France', 'funding-2023-to-2026', 'latest'],
  ['inteligence cell arests', 'joint-intelligence-cell-arrests-since-2020', 'latest'],
  ['officers in northern France', 'officers-in-northern-france-rise', 'latest'],
])('“%s” is answered by %s', async (q, slug, reason) => {
  const answer = await findAnswer({ q })

  expect([answer?.statistic.slug, answer?.reason]).toEqual([slug, reason])
})

test.each([
  ['two statistics have the number', '51%'],
  ['two statistics have the number', '30,000'],
  ['no statistic has the number', '12345'],
  ['a number of another thing', '3434 arrests'],
  ['two different things are counted so', 'how many arrests'],
  ['what is counted is not named', 'how many people'],
  ['it asks for a word, not a number', 'small boat'],
  ['it asks for a person', 'Yvette Cooper'],
  ['it asks for a body that things are counted of', 'Joint Intelligence Cell'],
  ['it asks for a topic', 'funding'],
  ['nothing was counted then', 'how many boats crossed in 2021'],
  ['it is not clear which time is meant', 'arrivals in 2023 and 2024'],
  ['it asks for one thing or another', 'arrivals OR arrests 2024'],
  ['nothing is asked', ''],
])('%s: “%s” has no answer', async (_why, q) => {
  expect(await findAnswer({ q })).toBeNull()
})

test('an answer meets the other conditions and stands on the first page alone', async () => {
  expect(await findAnswer({ q: '3,434', kind: 'article' })).toBeNull()
  expect(await findAnswer({ q: '3,434', year: '2024' })).toBeNull()
  expect(await findAnswer({ q: '3,434', page: 2 })).toBeNull()
  expect(await findAnswer({ q: '3,434', kind: 'statistic', year: '2025' })).not.toBeNull()
})

async function findAnswer(conditions: Partial<typeof WHOLE_SEARCH>) {
  return (await getSearchResults({ ...WHOLE_SEARCH, ...conditions })).answer
}
