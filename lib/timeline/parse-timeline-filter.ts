import {
  askParameters,
  type IgnoredParameter,
  leaveOutReversedDates,
  type ParameterWords,
} from '@/lib/http/asked-parameters'
import { DateParameterSchema, PageParameterSchema, slugIn } from '@/lib/http/parameter-schemas'
import type { TimelineParameter } from '@/lib/timeline/format-timeline-address'
import {
  KindParameterSchema,
  knownUpTo,
  SortParameterSchema,
  TextParameterSchema,
} from '@/lib/timeline/parameter-schemas'
import {
  type TimelineFilter,
  type TimelineVocabulary,
  WHOLE_TIMELINE,
} from '@/lib/timeline/timeline-filter'

/** What is asked of the timeline, and what was asked but cannot be followed. */
export type ParsedFilter = { filter: TimelineFilter; ignored: IgnoredParameter[] }

/** What a parameter gives, and what is shown where it is left out. */
const WORDS: ParameterWords<TimelineParameter> = {
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
  const { ignored, read } = askParameters(parameters, WORDS)
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
  const dated = leaveOutReversedDates(filter, ignored)
  return { filter: dated.asked, ignored: dated.ignored }
}
