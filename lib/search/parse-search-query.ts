import { z } from 'zod'
import { spanOfDate } from '@/lib/calendar-date'
import { SEARCH_PARAMETERS, type SearchParameter } from '@/lib/search/format-search-address'
import {
  SearchKindParameterSchema,
  SearchSortParameterSchema,
  SearchTextParameterSchema,
  YearParameterSchema,
} from '@/lib/search/search-parameter-schemas'
import { type SearchQuery, type SearchVocabulary, WHOLE_SEARCH } from '@/lib/search/search-query'
import {
  clipValue,
  DateParameterSchema,
  PageParameterSchema,
  slugIn,
} from '@/lib/timeline/parameter-schemas'
import type { IgnoredParameter } from '@/lib/timeline/timeline-filter'

/** What is searched for, and what was asked but cannot be followed. */
export type ParsedSearch = { query: SearchQuery; ignored: IgnoredParameter[] }

/** What a parameter gives, and what is shown where it is left out. */
const WORDS: Record<SearchParameter, { noun: string; instead: string }> = {
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
  const ignored: IgnoredParameter[] = []
  const read = <Value>(
    name: SearchParameter,
    schema: z.ZodType<Value, string>,
  ): Value | undefined => {
    const values = parameters.getAll(name).filter((value) => value !== '')
    if (values.length === 0) return undefined
    const result = oneValue(name).pipe(schema).safeParse(values)
    if (result.success) return result.data
    ignored.push(explain(name, values, result.error))
    return undefined
  }
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
  return leaveOutReversedDates({ query, ignored })
}

/** The names of parameters that a search's address does not have, each once. */
export function listUnknownSearchParameters(parameters: URLSearchParams): string[] {
  const names = new Set<string>(SEARCH_PARAMETERS)
  return [...new Set(parameters.keys())].filter((name) => !names.has(name))
}

function oneValue(name: SearchParameter) {
  return z
    .array(z.string())
    .max(1, { error: `More than one ${WORDS[name].noun} is given`, abort: true })
    .transform(([value = '']) => value)
}

function explain(name: SearchParameter, values: string[], error: z.ZodError): IgnoredParameter {
  const fault = error.issues[0]?.message ?? ''
  const reason = `${fault}, so ${WORDS[name].instead}.`
  return { name, value: clipValue(values.join(', ')), reason }
}

function leaveOutReversedDates({ query, ignored }: ParsedSearch): ParsedSearch {
  const { from, to } = query
  if (from === null || to === null || spanOfDate(from).from <= spanOfDate(to).to) {
    return { query, ignored }
  }
  const reason = `The first day, ${from}, is after the last, ${to}, so both are left out.`
  return {
    query: { ...query, from: null, to: null },
    ignored: [...ignored, { name: 'from', value: from, reason }],
  }
}
