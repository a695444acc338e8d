import { spanOfDate } from '@/lib/calendar-date'
import { type DayNumber, NOW, toDayNumber } from '@/lib/timeline/known-day'
import { findText } from '@/lib/timeline/text-index'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import type { FacetIndex, TimelineIndex } from '@/lib/timeline/timeline-index'
import type { Facet, TimelineView } from '@/lib/timeline/timeline-view'

/** Which events a filter finds, and what there is beside them. */
export type Found = {
  /** In the order that is asked for. */
  slugs: string[]
  facets: Facet[]
  months: TimelineView['months']
  /** Events that would be found if nobody asked what was known. */
  laterEvents: number
  uncertainEvents: number
}

/** A filter with its choices as places, its dates as days, and the events that have its words. */
type Question = {
  facets: AskedFacet[]
  texts: Uint8Array | null
  from: string
  to: string
  day: DayNumber
}

type AskedFacet = { facet: FacetIndex; chosen: number | null; counts: Uint32Array }

/** What an event misses, where that is not the choice of one facet: nothing, or too much. */
const NOTHING = -1
const TOO_MUCH = -2

/** Finds and counts in one pass; the page that is asked for is passed over. */
export function searchTimeline(index: TimelineIndex, filter: TimelineFilter): Found {
  const day = filter.known === null ? NOW : toDayNumber(filter.known)
  const asked = toQuestion(index, filter, day)
  const askedNow = toQuestion(index, filter, NOW)
  const months = new Map<string, number>()
  const slugs: string[] = []
  const left = { laterEvents: 0, uncertainEvents: 0 }
  for (const place of filter.sort === 'oldest' ? index.oldest : index.events.keys()) {
    const event = index.events[place]
    if (!event) continue
    const isKnown = event.knownFrom <= day
    const missed = findMissed(isKnown ? asked : askedNow, place)
    if (missed === TOO_MUCH) continue
    const isInRange = event.dateTo >= asked.from && event.dateFrom <= asked.to
    if (isKnown && isInRange) countChoices(asked, place, missed)
    if (missed !== NOTHING) continue
    if (isKnown) {
      const month = event.dateFrom.slice(0, 'YYYY-MM'.length)
      months.set(month, (months.get(month) ?? 0) + 1)
      if (isInRange) slugs.push(event.slug)
    } else if (isInRange) {
      left[event.earliest <= day ? 'uncertainEvents' : 'laterEvents'] += 1
    }
  }
  return { slugs, facets: listFacets(asked, filter), months: listMonths(months), ...left }
}

function toQuestion(index: TimelineIndex, filter: TimelineFilter, day: DayNumber): Question {
  const { from, q, to } = filter
  return {
    facets: index.facets.map((facet) => {
      const { name, choices } = facet
      const chosen = choices.findIndex(({ value }) => value === filter[name])
      return {
        facet,
        chosen: filter[name] === null ? null : chosen,
        counts: new Uint32Array(choices.length),
      }
    }),
    texts: findText(index.text, q, day),
    from: from === null ? '' : spanOfDate(from).from,
    to: to === null ? '9999-12-31' : spanOfDate(to).to,
    day,
  }
}

/** The place of the facet whose choice alone an event misses, dates aside. */
function findMissed({ day, facets, texts }: Question, event: number): number {
  if (texts !== null && texts[event] !== 1) return TOO_MUCH
  let missed = NOTHING
  for (let place = 0; place < facets.length; place += 1) {
    const { facet, chosen } = facets[place] ?? { facet: null, chosen: null }
    if (chosen === null || !facet || hasChoice(facet, event, chosen, day)) continue
    if (missed !== NOTHING) return TOO_MUCH
    missed = place
  }
  return missed
}

function hasChoice(facet: FacetIndex, event: number, chosen: number, day: DayNumber): boolean {
  const end = facet.starts[event + 1] ?? 0
  for (let entry = facet.starts[event] ?? end; entry < end; entry += 1) {
    if (facet.places[entry] === chosen && (facet.knownFrom[entry] ?? NOW) <= day) return true
  }
  return false
}

/** An event that misses the choice of one facet would be found if another of it were chosen. */
function countChoices({ day, facets }: Question, event: number, missed: number): void {
  if (missed === NOTHING) {
    for (const facet of facets) countFacet(facet, event, day)
    return
  }
  const facet = facets[missed]
  if (facet) countFacet(facet, event, day)
}

function countFacet({ counts, facet }: AskedFacet, event: number, day: DayNumber): void {
  const end = facet.starts[event + 1] ?? 0
  for (let entry = facet.starts[event] ?? end; entry < end; entry += 1) {
    const choice = facet.places[entry] ?? 0
    if ((facet.knownFrom[entry] ?? NOW) <= day) counts[choice] = (counts[choice] ?? 0) + 1
  }
}

function listFacets({ facets }: Question, filter: TimelineFilter): Facet[] {
  return facets.map(({ counts, facet: { name, choices } }) => ({
    name,
    choices: choices.map((choice, place) => ({
      ...choice,
      count: counts[place] ?? 0,
      isChosen: filter[name] === choice.value,
    })),
  }))
}

function listMonths(counts: Map<string, number>): Found['months'] {
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, count]) => ({ month, count }))
}
