import { EventKindSchema } from '@/lib/event/event-schema'
import { formatEventKind } from '@/lib/event/format-event'
import type { DayNumber } from '@/lib/timeline/known-day'
import { type KnownText, makeTextIndex, type TextIndex } from '@/lib/timeline/text-index'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import type { FacetName } from '@/lib/timeline/timeline-view'

/** The facets in the order in which they are shown. */
export const FACET_NAMES = [
  'topic',
  'actor',
  'kind',
  'measure',
  'source',
] as const satisfies readonly FacetName[]

/** That an event has one of the choices of a facet, and from which day that is known. */
export type Tag = { value: string; knownFrom: DayNumber }

/** What is needed of an event to find and count it. */
export type IndexedEvent = {
  slug: string
  dateFrom: string
  dateTo: string
  /** First day on which one of its sources is certain to be out. */
  knownFrom: DayNumber
  /** First day on which one of its sources can have been out. */
  earliest: DayNumber
  tags: Record<FacetName, Tag[]>
  texts: KnownText[]
}

/** A choice of a facet: a slug or a kind, and what readers call it. */
export type Choice = { value: string; label: string }

/** Which events have which choice of a facet. */
export type FacetIndex = {
  name: FacetName
  choices: Choice[]
  /** For each event, where its entries begin in the two lists below; one more for the end. */
  starts: Uint32Array
  /** Places among the choices. */
  places: Uint32Array
  knownFrom: Int32Array
}

/**
 * All that finding and counting needs, made once of the whole archive. Events are known by their
 * place, newest first; lists of numbers keep ten thousand of them small and quick to go through.
 */
export type TimelineIndex = {
  events: Pick<IndexedEvent, 'slug' | 'dateFrom' | 'dateTo' | 'knownFrom' | 'earliest'>[]
  /** The places of the events, oldest first. */
  oldest: number[]
  /** In the order of FACET_NAMES. */
  facets: FacetIndex[]
  text: TextIndex
  /** The days from which the statistics are known, withdrawn ones aside. */
  statisticDays: DayNumber[]
  days: ArchiveDays
}

/** The first and the last day on which anything was known, and the last of which anything speaks. */
export type ArchiveDays = Pick<TimelineVocabulary, 'firstKnown' | 'lastKnown' | 'recordedTo'>

/** The choices of the facets whose choices are records, in the order in which they are offered. */
export type NamedChoices = Record<Exclude<FacetName, 'kind'>, Choice[]>

/** Throws where an event has a choice that is not offered. */
export function makeTimelineIndex(
  unordered: IndexedEvent[],
  named: NamedChoices,
  days: Pick<TimelineIndex, 'statisticDays' | 'days'>,
): TimelineIndex {
  const kind = EventKindSchema.options.map((value) => ({ value, label: formatEventKind(value) }))
  const choices: Record<FacetName, Choice[]> = { ...named, kind }
  const events = [...unordered].sort(
    (one, other) => compareDays(other, one) || compare(one.slug, other.slug),
  )
  return {
    events: events.map(({ slug, dateFrom, dateTo, knownFrom, earliest }) => ({
      ...{ slug, dateFrom, dateTo, knownFrom, earliest },
    })),
    oldest: listOldestFirst(events),
    facets: FACET_NAMES.map((name) => makeFacetIndex(name, choices[name], events)),
    text: makeTextIndex(events.map(({ texts }) => texts)),
    ...days,
  }
}

function makeFacetIndex(name: FacetName, choices: Choice[], events: IndexedEvent[]): FacetIndex {
  const placeOf = new Map(choices.map(({ value }, place) => [value, place]))
  const starts = new Uint32Array(events.length + 1)
  const entries = events.flatMap(({ slug, tags }, event) => {
    starts[event + 1] = (starts[event] ?? 0) + tags[name].length
    return tags[name].map(({ value, knownFrom }) => {
      const place = placeOf.get(value)
      if (place === undefined) throw new Error(`${slug}: there is no ${name} ${value}`)
      return { place, knownFrom }
    })
  })
  return {
    ...{ name, choices, starts },
    places: Uint32Array.from(entries, ({ place }) => place),
    knownFrom: Int32Array.from(entries, ({ knownFrom }) => knownFrom),
  }
}

type Dated = { slug: string; dateFrom: string; dateTo: string }

/** Events of one date stand in the order of their slugs either way. */
function listOldestFirst(newestFirst: Dated[]): number[] {
  return newestFirst
    .map((event, place) => ({ event, place }))
    .sort(
      (one, other) =>
        compareDays(one.event, other.event) || compare(one.event.slug, other.event.slug),
    )
    .map(({ place }) => place)
}

function compareDays(one: Dated, other: Dated): number {
  return compare(one.dateFrom, other.dateFrom) || compare(one.dateTo, other.dateTo)
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
