import type { ArchiveExtent } from '@/lib/search/archive-extent'
import { WHOLE_SEARCH } from '@/lib/search/search-query'
import type { SearchResult, SearchResults } from '@/lib/search/search-results'
import { arrivals2025 } from './statistics'

/** A statistic that was found by a word of its title. */
export const foundStatistic: SearchResult = {
  kind: 'statistic',
  slug: arrivals2025.slug,
  address: arrivals2025.address,
  title: [
    { text: 'Small-boat ', isMatch: false },
    { text: 'arrivals', isMatch: true },
    { text: ', year to date', isMatch: false },
  ],
  snippet: [{ text: 'People who crossed in small boats.', isMatch: false }],
  note: 'Statistic, 1 January – 5 March 2025',
  statistic: arrivals2025,
}

/** An article that was found by a word of its text. */
export const foundArticle: SearchResult = {
  kind: 'article',
  slug: 'talks-begin',
  address: '/articles/talks-begin',
  title: [{ text: 'Talks begin', isMatch: false }],
  snippet: [
    { text: 'Recorded ', isMatch: false },
    { text: 'arrivals', isMatch: true },
    { text: ' rose…', isMatch: false },
  ],
  note: 'News, March 2025',
  statistic: null,
}

/** Two results for "arrivals", with nothing chosen beside the word. */
export const foundArrivals: SearchResults = {
  query: { ...WHOLE_SEARCH, q: 'arrivals' },
  results: [foundStatistic, foundArticle],
  total: 2,
  pages: 1,
  withAllWords: 2,
  facets: [
    {
      name: 'kind',
      choices: [
        { value: 'article', label: 'Articles', count: 1, isChosen: false },
        { value: 'event', label: 'Events', count: 0, isChosen: false },
        { value: 'statistic', label: 'Statistics', count: 1, isChosen: false },
      ],
    },
    {
      name: 'topic',
      choices: [{ value: 'returns', label: 'Returns', count: 2, isChosen: false }],
    },
    {
      name: 'actor',
      choices: Array.from({ length: 9 }, (_, place) => ({
        ...{ value: `actor-${place}`, label: `Actor ${place}`, count: place, isChosen: false },
      })),
    },
    {
      name: 'publisher',
      choices: [{ value: 'daily-express', label: 'Daily Express', count: 1, isChosen: false }],
    },
    { name: 'year', choices: [{ value: '2025', label: '2025', count: 2, isChosen: false }] },
  ],
  answer: null,
  correction: null,
}

/** The same with the kind Statistics and the year 2025 chosen, from a month on. */
export const foundStatistics: SearchResults = {
  ...foundArrivals,
  query: { ...foundArrivals.query, kind: 'statistic', year: '2025', from: '2025-03' },
  results: [foundStatistic],
  total: 1,
  withAllWords: 1,
  facets: foundArrivals.facets.map(({ name, choices }) => ({
    name,
    choices: choices.map((choice) => ({
      ...choice,
      isChosen: ['statistic', '2025'].includes(choice.value),
    })),
  })),
}

/** A search for "visa fees" that finds nothing. */
export const foundNothing: SearchResults = {
  ...foundArrivals,
  query: { ...WHOLE_SEARCH, q: 'visa fees' },
  ...{ results: [], total: 0, withAllWords: 0 },
  facets: foundArrivals.facets.map(({ name, choices }) => ({
    name,
    choices: choices.map((choice) => ({ ...choice, count: 0 })),
  })),
}

/** Page 2 of 42 results, of which the first 30 have all the words. */
export const foundMany: SearchResults = {
  ...foundArrivals,
  query: { ...foundArrivals.query, page: 2 },
  results: Array.from({ length: 20 }, (_, place) => ({
    ...foundArticle,
    slug: `talks-${place}`,
    address: `/articles/talks-${place}`,
  })),
  ...{ total: 42, pages: 3, withAllWords: 30 },
}

export const extent: ArchiveExtent = {
  statistics: 30,
  events: 21,
  sources: 1,
  years: { first: '2020', last: '2025' },
  topics: [
    { slug: 'arrivals', label: 'Arrivals' },
    { slug: 'funding', label: 'Funding' },
  ],
}
