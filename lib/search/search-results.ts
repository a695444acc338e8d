import type { SearchKind, SearchQuery } from '@/lib/search/search-query'
import type { FollowedStatistic } from '@/lib/statistic/succession'

/** One part of what a search finds, with what its page says around it. */
export type SearchResults = {
  query: SearchQuery
  /** This part, best or newest first; empty where the part is past the last. */
  results: SearchResult[]
  /** Results of all parts. */
  total: number
  /** Parts; 1 where nothing is found. */
  pages: number
  /**
   * How many of the results have all the words. Where these are few, results with some of the
   * words come after them; equal to `total` where nothing had to be added.
   */
  withAllWords: number
  /** In the order kind, topic, actor, publisher, year. */
  facets: SearchFacet[]
  /** The statistic that answers the question, on the first page alone and only where one surely does. */
  answer: SearchAnswer | null
  /** Other words that the reader may have meant, where those as written find nothing or little. */
  correction: SearchCorrection | null
}

/** Something found: what it is, where to read it, and the words that were found in it. */
export type SearchResult = {
  kind: SearchKind
  slug: string
  /** Where to read it: `/articles/touquet-funding`. */
  address: string
  title: MarkedText
  /** A sentence or so around what was found, or the beginning of the text; may be empty. */
  snippet: MarkedText
  /** What it is and when, in words: "Explainer, 2022–2025", "Meeting, 5–6 March 2025". */
  note: string
  /** With the kind `statistic`, the statistic itself; otherwise null. */
  statistic: FollowedStatistic | null
}

/** A plain text in parts; those that match are what was searched for. Nothing in it is HTML. */
export type MarkedText = { text: string; isMatch: boolean }[]

/** A statistic that answers what was asked, and why we take it for the answer. */
export type SearchAnswer = {
  statistic: FollowedStatistic
  /** `number`: the number asked for. `period`: the reading of the time asked for. `latest`: the newest. */
  reason: 'number' | 'period' | 'latest'
}

/** The query with other words in place of those that are hardly found. It always finds something. */
export type SearchCorrection = {
  q: string
  /** True where the results are already those of the corrected words. */
  isApplied: boolean
  /** The query as written with its words in quotes, which are never corrected; to search for it all the same. */
  asWritten: string
}

/** The choices of one filter; also those that would find nothing. */
export type SearchFacet = { name: SearchFacetName; choices: SearchFacetChoice[] }

export type SearchFacetName = 'kind' | 'topic' | 'actor' | 'publisher' | 'year'

export type SearchFacetChoice = {
  value: string
  label: string
  /** Results if this were chosen and every other condition kept. */
  count: number
  isChosen: boolean
}

/** How many results one part holds. */
export const RESULTS_PER_PAGE = 20
