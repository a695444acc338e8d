import 'server-only'
import { cache } from 'react'
import type { TimelineEvent } from '@/lib/event/event-record'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'
import { getKnownStandings } from '@/lib/statistic/known-queries'
import { listKnownStatistics, listNamed } from '@/lib/statistic/known-statistics'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { getTimelineIndex } from '@/lib/timeline/index-queries'
import { toDayNumber } from '@/lib/timeline/known-day'
import { listStatisticsOf, showEventAsKnown } from '@/lib/timeline/known-events'
import { listLatestReadings } from '@/lib/timeline/reading-queries'
import { searchTimeline } from '@/lib/timeline/search-timeline'
import type { TimelineFilter, TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import type { TimelineIndex } from '@/lib/timeline/timeline-index'
import { EVENTS_PER_PAGE, type KnownState, type TimelineView } from '@/lib/timeline/timeline-view'

export type {
  Facet,
  FacetChoice,
  FacetName,
  KnownState,
  TimelineView,
} from '@/lib/timeline/timeline-view'

/** Where an event stands in the order of the timeline. */
export type EventPlace = { slug: string; dateFrom: string; dateTo: string }

/** One part of the timeline that a filter asks for, with its counts. */
export const getTimelineView = cache(async (filter: TimelineFilter): Promise<TimelineView> => {
  const index = await getTimelineIndex()
  const { slugs, facets, months, ...left } = searchTimeline(index, filter)
  const start = (filter.page - 1) * EVENTS_PER_PAGE
  const [events, { readings, earlierReadings }] = await Promise.all([
    listPreparedEvents(slugs.slice(start, start + EVENTS_PER_PAGE)),
    listLatestReadings(filter),
  ])
  return {
    ...{ filter, facets, months, earlierReadings },
    ...(await showAsKnown(events, readings, filter.known)),
    total: slugs.length,
    pages: Math.max(1, Math.ceil(slugs.length / EVENTS_PER_PAGE)),
    known: filter.known === null ? null : toKnownState(index, filter.known, left),
  }
})

/** Every event that a filter asks for, in its order; its page is passed over. */
export const listTimelineEvents = cache(
  async (filter: TimelineFilter): Promise<TimelineEvent[]> => {
    const { slugs } = searchTimeline(await getTimelineIndex(), filter)
    const { events } = await showAsKnown(await listPreparedEvents(slugs), [], filter.known)
    return events
  },
)

/** The date and name of every event that a filter asks for, in its order; its page is passed over. */
export async function listEventPlaces(filter: TimelineFilter): Promise<EventPlace[]> {
  const index = await getTimelineIndex()
  const found = new Set(searchTimeline(index, filter).slugs)
  const ordered =
    filter.sort === 'oldest'
      ? index.oldest.flatMap((place) => index.events[place] ?? [])
      : index.events
  return ordered.filter(({ slug }) => found.has(slug))
}

/** The named events in the order in which they are named, as known on a day where one is given. */
export async function listEventsAsKnown(
  slugs: string[],
  day: string | null,
): Promise<TimelineEvent[]> {
  return (await showAsKnown(await listPreparedEvents(slugs), [], day)).events
}

/** What the parameters of a timeline's address may name. */
export const getTimelineVocabulary = cache(async (): Promise<TimelineVocabulary> => {
  const { facets, days } = await getTimelineIndex()
  const setOf = (name: string) => {
    const choices = facets.find((facet) => facet.name === name)?.choices ?? []
    return new Set(choices.map(({ value }) => value))
  }
  return {
    topics: setOf('topic'),
    actors: setOf('actor'),
    measures: setOf('measure'),
    sources: setOf('source'),
    ...days,
  }
})

/** As known on a day or, where none is named, as they are. */
async function showAsKnown(
  events: TimelineEvent[],
  readings: Statistic[],
  day: string | null,
): Promise<Pick<TimelineView, 'events' | 'readings'>> {
  if (day === null) return { events, readings }
  const named = [...events.flatMap(listStatisticsOf), ...readings.flatMap(listNamed)]
  const standings = await getKnownStandings(named, day)
  return {
    events: events.map((event) => showEventAsKnown(event, standings, day)),
    readings: listKnownStatistics(readings, standings),
  }
}

function toKnownState(
  { statisticDays }: TimelineIndex,
  day: string,
  left: Pick<KnownState, 'laterEvents' | 'uncertainEvents'>,
): KnownState {
  const number = toDayNumber(day)
  const laterStatistics = statisticDays.filter((other) => other > number).length
  return { ...left, day, laterStatistics }
}
