import { z } from 'zod'
import { type ApiCollection, API_COLLECTIONS, type CollectionName } from '@/lib/api/api-collections'
import {
  API_PARAMETERS,
  type ApiParameter,
  type AskedList,
  GREATEST_LIMIT,
  type ListPosition,
  USUAL_LIMIT,
} from '@/lib/api/api-parameters'
import { type AskedQuery, parseCursor } from '@/lib/api/list-cursor'
import { listInapplicable } from '@/lib/api/list-inapplicable'
import { PlainWordsParameterSchema } from '@/lib/api/plain-words-schema'
import {
  askParameters,
  type IgnoredParameter,
  leaveOutReversedDates,
  type ParameterWords,
} from '@/lib/http/asked-parameters'
import { DateParameterSchema, quoteValue, slugIn } from '@/lib/http/parameter-schemas'
import type { RequestFault } from '@/lib/http/problem-response'
import { listWrongParameters } from '@/lib/http/refused-parameters'
import { SearchTextParameterSchema } from '@/lib/search/search-parameter-schemas'
import { knownUpTo } from '@/lib/timeline/parameter-schemas'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'

/** What an address asks of a list, and what is wrong with it. With faults there is nothing to follow. */
type ParsedList = { asked: AskedList; errors: RequestFault[] }

const NOUNS: Record<ApiParameter, string> = {
  topic: 'topic',
  actor: 'actor',
  kind: 'kind',
  measure: 'measure',
  source: 'source',
  from: 'first day',
  to: 'last day',
  q: 'text to search for',
  known: 'day “as known on”',
  sort: 'order',
  limit: 'limit',
  cursor: 'cursor',
}

/** A page would show something instead; the API shows nothing. */
const WORDS = Object.fromEntries(
  API_PARAMETERS.map((name) => [name, { noun: NOUNS[name], instead: 'nothing is given' }]),
) as ParameterWords<ApiParameter> // one entry for each name

/** How `q` is read, by what the list is searched as. */
const TEXT_SCHEMAS = { words: PlainWordsParameterSchema, search: SearchTextParameterSchema }

/** `1` to `100`. */
const LimitParameterSchema = z
  .string()
  .refine((text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= GREATEST_LIMIT, {
    error: ({ input }) => `${quoteValue(input)} is not a number from 1 to ${GREATEST_LIMIT}`,
  })
  .transform(Number)

/** Reads the parameters of a list's address. Empty ones ask for nothing. */
export function parseAskedList(
  name: CollectionName,
  parameters: URLSearchParams,
  vocabulary: TimelineVocabulary,
): ParsedList {
  const collection: ApiCollection = API_COLLECTIONS[name]
  const { ignored, read } = askParameters(keepApplicable(collection, parameters), WORDS)
  const { topics, actors, measures, sources, recordedTo } = vocabulary
  const query: AskedQuery = {
    topic: read('topic', slugIn(topics, NOUNS.topic)) ?? null,
    actor: read('actor', slugIn(actors, NOUNS.actor)) ?? null,
    kind: read('kind', slugIn(new Set(collection.kinds), `kind of ${collection.noun}`)) ?? null,
    measure: read('measure', slugIn(measures, NOUNS.measure)) ?? null,
    source: read('source', slugIn(sources, NOUNS.source)) ?? null,
    from: read('from', DateParameterSchema) ?? null,
    to: read('to', DateParameterSchema) ?? null,
    q: read('q', TEXT_SCHEMAS[collection.text]) ?? '',
    known: read('known', knownUpTo(recordedTo)) ?? null,
    sort: read('sort', sortIn(collection.sorts)) ?? collection.sorts[0],
  }
  const limit = read('limit', LimitParameterSchema) ?? USUAL_LIMIT
  const dated = leaveOutReversedDates(query, ignored)
  const cursor = read('cursor', z.string()) ?? ''
  const { after, fault } = readCursor(name, query, cursor)
  // A cursor that goes with a wrong query is not what is wrong.
  const wrong = dated.ignored.length === 0 && fault ? [fault] : dated.ignored
  return {
    asked: { ...query, limit, after },
    errors: [...listWrongParameters(wrong), ...listInapplicable(name, parameters)],
  }
}

/** Without those of which the list says that it does not have them. */
function keepApplicable({ parameters: names }: ApiCollection, parameters: URLSearchParams) {
  const applicable: string[] = [...names, 'sort', 'limit', 'cursor']
  return new URLSearchParams([...parameters].filter(([name]) => applicable.includes(name)))
}

function sortIn(sorts: readonly string[]): z.ZodType<string, string> {
  return z.string().refine((text) => sorts.includes(text), {
    error: ({ input }) => `There is no order ${quoteValue(input)}; there is ${sorts.join(' and ')}`,
  })
}

function readCursor(
  name: CollectionName,
  query: AskedQuery,
  cursor: string,
): { after: ListPosition | null; fault: IgnoredParameter | null } {
  if (cursor === '') return { after: null, fault: null }
  const after = parseCursor(name, query, cursor)
  if (typeof after !== 'string') return { after, fault: null }
  const reason =
    after === 'malformed'
      ? `${quoteValue(cursor)} is not a cursor of ours. Take it from page.next, or begin without one.`
      : 'This cursor belongs to a list that is asked for in another way. Keep all other parameters as they were, but for limit, or begin without one.'
  return { after: null, fault: { name: 'cursor', value: cursor.slice(0, 60), reason } }
}
