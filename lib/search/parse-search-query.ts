import {
  askParameters,
  type IgnoredParameter,
  leaveOutReversedDates,
  type ParameterWords,
} from '@/lib/http/asked-parameters'
import { DateParameterSchema, PageParameterSchema, slugIn } from '@/lib/http/parameter-schemas'
import type { SearchParameter } from '@/lib/search/format-search-address'
import {
  SearchKindParameterSchema,
  SearchSortParameterSchema,
  SearchTextParameterSchema,
  YearParameterSchema,
} from '@/lib/search/search-parameter-schemas'
import { type SearchQuery, type SearchVocabulary, WHOLE_SEARCH } from '@/lib/search/search-query'

/** What is searched for, and what was asked but cannot be followed. */
export type ParsedSearch = { query: SearchQuery; ignored: IgnoredParameter[] }

/** What a parameter gives, and what is shown where it is left out. */
const WORDS: ParameterWords<SearchParameter> = {
  q: { noun: 'text to search for', instead: 'no text is searched for' },
  kind: { noun: 'kind of result', instead: 'results of all kinds are shown' },
  topic: { noun: 'topic', instead: 'results of all topics are shown' },
  actor: { noun: 'actor', instead: 'results with all actors are shown' },
  publisher: { noun: 'publisher', instead: 'results from all publishers are shown' },
  year: { noun: 'year', instead: 'results of all years are shown' },
  from: { noun: 'first day', instead: 'results are shown from the earliest on' },
  to: { noun: 'last day', instead: 'results are shown up to the latest' },
  sort: { noun: 'order', instead: 'the best results come first' },
  page: { noun: 'page number', instead: 'the first page is shown' },
}

/**
 * Reads the parameters of a search's address. What cannot be followed is left out, each with a
 * sentence for the reader; two dates in the wrong order are left out together, with one sentence.
 * Empty parameters and those of other names are passed over.
 */
export function parseSearchQuery(
  parameters: URLSearchParams,
  { topics, actors, publishers }: SearchVocabulary,
): ParsedSearch {
  const { ignored, read } = askParameters(parameters, WORDS)
  const query: SearchQuery = {
    q: read('q', SearchTextParameterSchema) ?? '',
    kind: read('kind', SearchKindParameterSchema) ?? null,
    topic: read('topic', slugIn(topics, WORDS.topic.noun)) ?? null,
    actor: read('actor', slugIn(actors, WORDS.actor.noun)) ?? null,
    publisher: read('publisher', slugIn(publishers, WORDS.publisher.noun)) ?? null,
    year: read('year', YearParameterSchema) ?? null,
    from: read('from', DateParameterSchema) ?? null,
    to: read('to', DateParameterSchema) ?? null,
    sort: read('sort', SearchSortParameterSchema) ?? WHOLE_SEARCH.sort,
    page: read('page', PageParameterSchema) ?? WHOLE_SEARCH.page,
  }
  const dated = leaveOutReversedDates(query, ignored)
  return { query: dated.asked, ignored: dated.ignored }
}
