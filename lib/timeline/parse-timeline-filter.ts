import { z } from 'zod'
import { spanOfDate } from '@/lib/calendar-date'
import { TIMELINE_PARAMETERS, type TimelineParameter } from '@/lib/timeline/format-timeline-address'
import {
  clipValue,
  DateParameterSchema,
  KindParameterSchema,
  knownUpTo,
  PageParameterSchema,
  slugIn,
  SortParameterSchema,
  TextParameterSchema,
} from '@/lib/timeline/parameter-schemas'
import {
  type IgnoredParameter,
  type TimelineFilter,
  type TimelineVocabulary,
  WHOLE_TIMELINE,
} from '@/lib/timeline/timeline-filter'

/** What is asked of the timeline, and what was asked but cannot be followed. */
export type ParsedFilter = { filter: TimelineFilter; ignored: IgnoredParameter[] }

/** What a parameter gives, and what is shown where it is left out. */
const WORDS: Record<TimelineParameter, { noun: string; instead: string }> = {
  topic: { noun: 'topic', instead: 'events of all topics are shown' },
  actor: { noun: 'actor', instead: 'events of all actors are shown' },
  kind: { noun: 'kind of event', instead: 'events of all kinds are shown' },
  measure: { noun: 'measure', instead: 'events of all measures are shown' },
  source: { noun: 'source', instead: 'events from all sources are shown' },
  from: { noun: 'first day', instead: 'events are shown from the earliest on' },
  to: { noun: 'last day', instead: 'events are shown up to the latest' },
  q: { noun: 'text to search for', instead: 'no text is searched for' },
  known: { noun: 'day “as known on”', instead: 'everything is shown as it is known now' },
  sort: { noun: 'order', instead: 'the newest come first' },
  page: { noun: 'page number', instead: 'the first page is shown' },
}

/**
 * Reads the parameters of a timeline's address. What cannot be followed is left out, each with a
 * sentence for the reader; two dates in the wrong order are left out together, with one sentence.
 * Empty parameters and those of other names are passed over.
 */
export function parseTimelineFilter(
  parameters: URLSearchParams,
  vocabulary: TimelineVocabulary,
): ParsedFilter {
  const { topics, actors, measures, sources, recordedTo } = vocabulary
  const ignored: IgnoredParameter[] = []
  const read = <Value>(
    name: TimelineParameter,
    schema: z.ZodType<Value, string>,
  ): Value | undefined => {
    const values = parameters.getAll(name).filter((value) => value !== '')
    if (values.length === 0) return undefined
    const result = oneValue(name).pipe(schema).safeParse(values)
    if (result.success) return result.data
    ignored.push(explain(name, values, result.error))
    return undefined
  }
  const filter: TimelineFilter = {
    topic: read('topic', slugIn(topics, WORDS.topic.noun)) ?? null,
    actor: read('actor', slugIn(actors, WORDS.actor.noun)) ?? null,
    kind: read('kind', KindParameterSchema) ?? null,
    measure: read('measure', slugIn(measures, WORDS.measure.noun)) ?? null,
    source: read('source', slugIn(sources, WORDS.source.noun)) ?? null,
    from: read('from', DateParameterSchema) ?? null,
    to: read('to', DateParameterSchema) ?? null,
    q: read('q', TextParameterSchema) ?? '',
    known: read('known', knownUpTo(recordedTo)) ?? null,
    sort: read('sort', SortParameterSchema) ?? WHOLE_TIMELINE.sort,
    page: read('page', PageParameterSchema) ?? WHOLE_TIMELINE.page,
  }
  return leaveOutReversedDates({ filter, ignored })
}

/** The names of parameters that a timeline's address does not have, each once. */
export function listUnknownParameters(parameters: URLSearchParams): string[] {
  const names = new Set<string>(TIMELINE_PARAMETERS)
  return [...new Set(parameters.keys())].filter((name) => !names.has(name))
}

function oneValue(name: TimelineParameter) {
  return z
    .array(z.string())
    .max(1, { error: `More than one ${WORDS[name].noun} is given`, abort: true })
    .transform(([value = '']) => value)
}

function explain(name: TimelineParameter, values: string[], error: z.ZodError): IgnoredParameter {
  const fault = error.issues[0]?.message ?? ''
  const reason = `${fault}, so ${WORDS[name].instead}.`
  return { name, value: clipValue(values.join(', ')), reason }
}

function leaveOutReversedDates({ filter, ignored }: ParsedFilter): ParsedFilter {
  const { from, to } = filter
  if (from === null || to === null || spanOfDate(from).from <= spanOfDate(to).to) {
    return { filter, ignored }
  }
  const reason = `The first day, ${from}, is after the last, ${to}, so both are left out.`
  return {
    filter: { ...filter, from: null, to: null },
    ignored: [...ignored, { name: 'from', value: from, reason }],
  }
}
