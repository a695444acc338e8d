import { spanOfDate } from '@/lib/calendar-date'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import type { AnyArchive } from '../examples/any-archive'
import { isStatisticKnown, measureOf, slugOfEvent } from './reference-archive'

type Event = AnyArchive['events'][number]
const FACETS = ['topic', 'actor', 'kind', 'measure', 'source'] as const

/** No day is after it. */
const NOW = '9999-12-31'

/** What a timeline should answer, worked out event by event with no thought of speed. */
export function answerByTheRules(archive: AnyArchive, filter: TimelineFilter) {
  const matching = (asked: TimelineFilter) =>
    [...archive.events.keys()].filter((place) => matches(archive, place, asked))
  const found = matching(filter).sort((one, other) => compare(archive, one, other, filter.sort))
  const withoutDates = matching({ ...filter, from: null, to: null })
  const left = [...archive.events.keys()].filter(
    (place) =>
      matches(archive, place, { ...filter, known: null }) && !isKnown(archive, place, filter),
  )
  const uncertain = left.filter((place) =>
    sourcesOf(archive, place).some(({ publishedFrom }) => publishedFrom <= (filter.known ?? NOW)),
  )
  return {
    slugs: found.map(slugOfEvent),
    months: countMonths(withoutDates.map((place) => spanOf(archive, place).from.slice(0, 7))),
    counts: FACETS.map((name) => ({
      name,
      values: matching({ ...filter, [name]: null }).flatMap((place) => [
        ...new Set(valuesOf(archive, place, filter.known)[name]),
      ]),
    })),
    laterEvents: left.length - uncertain.length,
    uncertainEvents: uncertain.length,
  }
}

function matches(archive: AnyArchive, place: number, filter: TimelineFilter): boolean {
  const { from, to } = spanOf(archive, place)
  return (
    isKnown(archive, place, filter) &&
    FACETS.every((name) => {
      const wanted = filter[name]
      return wanted === null || valuesOf(archive, place, filter.known)[name].includes(wanted)
    }) &&
    (filter.from === null || to >= spanOfDate(filter.from).from) &&
    (filter.to === null || from <= spanOfDate(filter.to).to) &&
    hasText(archive, place, filter)
  )
}

function isKnown(archive: AnyArchive, place: number, { known }: TimelineFilter): boolean {
  return sourcesOf(archive, place).some(({ publishedTo }) => publishedTo <= (known ?? NOW))
}

function valuesOf(archive: AnyArchive, place: number, known: string | null) {
  const { actors, keyStatistics, kind, sources, topics } = eventAt(archive, place)
  const isSourceKnown = (source: number) =>
    (archive.sources[source]?.publishedTo ?? '') <= (known ?? NOW)
  return {
    topic: topics.map((topic) => `topic-${topic}`),
    actor: actors.map((actor) => `actor-${actor}`),
    kind: [kind as string], // a kind is a text
    source: sources.filter(isSourceKnown).map((source) => `source-${source}`),
    measure: keyStatistics
      .filter((statistic) => known === null || isStatisticKnown(archive, statistic, known))
      .flatMap((statistic) => archive.statistics[statistic] ?? [])
      .map(measureOf),
  }
}

function hasText(archive: AnyArchive, place: number, { known, q }: TimelineFilter): boolean {
  const { body, date, keyStatistics, summary, title } = eventAt(archive, place)
  const values = keyStatistics
    .filter((statistic) => known === null || isStatisticKnown(archive, statistic, known))
    .map((statistic) => String(archive.statistics[statistic]?.value))
  const day = formatCalendarDate(date).split(' ')
  const words = [...title, ...summary, ...body, ...day, ...values].flatMap(spell)
  return q
    .split(' ')
    .flatMap(spell)
    .every((wanted) =>
      words.some((word) =>
        /^([\d.]+|.)$/u.test(wanted) ? word === wanted : word.startsWith(wanted),
      ),
    )
}

/** The words of chance as they are searched: few enough to be spelt out. */
function spell(word: string): string[] {
  const plain = word.toLowerCase().replaceAll('é', 'e').replace('ï', 'i').replace('ß', 'ss')
  return plain
    .replace('3,434', '3434')
    .split(/[^a-z0-9.]/)
    .filter((part) => part !== '')
}

function compare(archive: AnyArchive, one: number, other: number, sort: string): number {
  const [first, second] = [spanOf(archive, one), spanOf(archive, other)]
  const direction = sort === 'oldest' ? 1 : -1
  if (first.from !== second.from) return first.from < second.from ? -direction : direction
  if (first.to !== second.to) return first.to < second.to ? -direction : direction
  return slugOfEvent(one) < slugOfEvent(other) ? -1 : 1
}

function countMonths(months: string[]): { month: string; count: number }[] {
  return [...new Set(months)]
    .sort()
    .map((month) => ({ month, count: months.filter((other) => other === month).length }))
}

function spanOf(archive: AnyArchive, place: number): { from: string; to: string } {
  return spanOfDate(eventAt(archive, place).date)
}

function sourcesOf(archive: AnyArchive, place: number) {
  return eventAt(archive, place).sources.flatMap((source) => archive.sources[source] ?? [])
}

function eventAt({ events }: AnyArchive, place: number): Event {
  const event = events[place]
  if (!event) throw new Error(`There is no event at place ${place}`)
  return event
}
