import type { SearchDocument, SearchIndex } from '@/lib/search/search-index'
import type { SearchKind } from '@/lib/search/search-query'

/** How much the archive holds, for readers whose search found nothing in it. */
export type ArchiveExtent = {
  statistics: number
  events: number
  sources: number
  /** The first and the last year that any event has to do with; null where there is none. */
  years: { first: string; last: string } | null
  /** The topics that most statistics belong to, at most two, the fullest first. */
  topics: { slug: string; label: string }[]
}

const SUGGESTED_TOPICS = 2

/** How much there is in the archive, and where most of it is. */
export function describeExtent({ documents, facets }: SearchIndex): ArchiveExtent {
  const ofKind = (kind: SearchKind) => documents.filter((document) => document.kind === kind)
  const statistics = ofKind('statistic')
  const topics = facets.find(({ name }) => name === 'topic')?.choices ?? []
  return {
    statistics: statistics.length,
    events: ofKind('event').length,
    sources: ofKind('source').length,
    years: findYears(ofKind('event')),
    topics: topics
      .map(({ value, label }) => ({
        ...{ slug: value, label },
        count: statistics.filter((statistic) => statistic.topics.includes(value)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, SUGGESTED_TOPICS)
      .map(({ slug, label }) => ({ slug, label })),
  }
}

function findYears(events: SearchDocument[]): ArchiveExtent['years'] {
  let years: ArchiveExtent['years'] = null
  for (const { dateFrom, dateTo } of events) {
    if (dateFrom === null || dateTo === null) continue
    const [from, to] = [dateFrom.slice(0, 4), dateTo.slice(0, 4)]
    const first: string = years?.first ?? from
    const last: string = years?.last ?? to
    years = { first: from < first ? from : first, last: to > last ? to : last }
  }
  return years
}
