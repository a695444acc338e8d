import path from 'node:path'
import { expect, test } from 'vitest'
import { createTemporaryFolder } from '../support/temporary-folder'
import { loadRealContent } from '../support/real-content'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { getSearchResults } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

/** What readers ask, and the one thing that they should find among the first three. */
const QUESTIONS: [question: string, answer: string][] = [
  ['how many boats crossed in March 2025', 'statistic small-boat-arrivals-march-2025-to-05'],
  ['how many people crossed the Channel in 2024', 'statistic small-boat-arrivals-2024'],
  ['how much does the UK pay France', 'statistic funding-2023-to-2026'],
  ['how many people are returned per week', 'statistic pilot-returns-per-week-reported'],
  ['how many smugglers were convicted', 'statistic people-smuggling-convictions-since-2020'],
  ['how many people have been removed since 2024', 'statistic returns-since-summer-2024'],
  ['what is the Joint Intelligence Cell?', 'article joint-intelligence-cell'],
  ['what is a taxi boat', 'term taxi-boat'],
  ['who is the home secretary', 'actor yvette-cooper'],
  ['where does the money for Touquet go', 'article touquet-funding'],
  [
    'why are the illegal working figures questioned',
    'article illegal-working-figures-in-the-july-statement',
  ],
  ['do the sources disagree', 'article what-the-sources-disagree-on'],
  ['what did Stefanini and Hewitt agree', 'event hewitt-and-stefanini-meet'],
  ['is illegal migration the same as irregular migration', 'term irregular-migration'],
  ['72.2 million', 'statistic funding-2022-arrangement'],
  ['€72.2m', 'statistic funding-2022-arrangement'],
  ['72200000', 'statistic funding-2022-arrangement'],
  ['3434', 'statistic small-boat-arrivals-2025-to-03-05'],
  ['3,434 people', 'statistic small-boat-arrivals-2025-to-03-05'],
  ['3 434', 'statistic small-boat-arrivals-2025-to-03-05'],
  ['540 million euros', 'statistic funding-2023-to-2026'],
  ['50 a week', 'statistic pilot-returns-per-week-reported'],
  ['15% more than in 2024', 'statistic small-boat-arrivals-2025-to-03-05-on-2024'],
  ['thirty thousand crossings stopped', 'statistic crossings-prevented-2022'],
  ['small boats on 5 March 2025', 'statistic small-boat-arrivals-2025-03-05'],
  ['arrests for illegal working', 'statistic illegal-working-arrests-to-2025-07'],
  ['officers in northern France', 'statistic officers-in-northern-france-rise'],
  ['Hewitt', 'actor martin-hewitt'],
  ['Gerald Darmanin', 'actor gerald-darmanin'],
  ['French interior minister 2022', 'actor gerald-darmanin'],
  ['Starmer Macron agreement', 'event starmer-and-macron-agree-pilot'],
  ['boat escorted by the French navy', 'event ridens-escorts-boat'],
  ['law on the gig economy', 'event gig-economy-law-change-announced'],
  ['Dublin regulation', 'term dublin-regulation'],
  ['"median line"', 'term median-line'],
  ['one in, one out', 'article one-in-one-out-pilot'],
  ['one-for-one talks', 'source report-on-one-for-one-talks'],
  ['Bravermann', 'actor suella-braverman'],
  ['arivals in 2024', 'statistic small-boat-arrivals-2024'],
  ['inteligence cell arests', 'statistic joint-intelligence-cell-arrests-since-2020'],
]

/** The best that was reached. It only ever goes up. */
const REACHED = 40

test('real questions bring their answers among the first three', async () => {
  const misses: string[] = []
  for (const [question, answer] of QUESTIONS) {
    const found = await listFirstThree(question)
    if (!found.includes(answer)) misses.push(`${question}: ${found.join(', ')}, not ${answer}`)
  }
  const score = QUESTIONS.length - misses.length
  console.log(`Relevance: ${score} of ${QUESTIONS.length} questions bring their answer.`)

  expect(QUESTIONS).toHaveLength(40)
  expect(score, misses.join('\n')).toBeGreaterThanOrEqual(REACHED)
})

/** As they stand on the page: the results alone, without the card above them. */
async function listFirstThree(question: string): Promise<string[]> {
  const { results } = await getSearchResults({ ...WHOLE_SEARCH, q: question })
  return results.slice(0, 3).map(({ kind, slug }) => `${kind} ${slug}`)
}
