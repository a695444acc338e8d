import type { NamedLink, TimelineEvent } from '@/lib/event/event-record'
import { formatEventDate } from '@/lib/event/format-event'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { type SourceData, toSourceData } from '@/lib/source/source-data'
import { type StatisticData, toStatisticData } from '@/lib/statistic/statistic-data'

/** A record named by another, with the whole address of its page. */
export type NameData = { slug: string; name: string; url: string }

/** An event as it leaves the site: for programs, in plain text, with whole addresses. */
export type EventData = {
  slug: string
  url: string
  title: string
  summary: string
  kind: string
  /** `written` as in our files (EDTF); `precision` is day, inferred or year. */
  date: {
    written: string
    from: string
    to: string
    precision: string
    words: string
    note: string | null
  }
  topics: NameData[]
  actors: NameData[]
  sources: SourceData[]
  /** Its key statistics, the first of them first, each with why it matters to the event. */
  statistics: (StatisticData & { relevance: string })[]
}

/** An event with its key statistics and its sources, as data. */
export function toEventData(event: TimelineEvent): EventData {
  const { slug, address, plainTitle, summary, kind, topics, actors, sources } = event
  return {
    ...{ slug, url: absoluteUrl(address), title: plainTitle },
    summary: formatHtmlText(summary),
    kind,
    date: {
      written: event.date,
      from: event.dateFrom,
      to: event.dateTo,
      precision: event.datePrecision,
      words: formatEventDate(event),
      note: event.dateNote,
    },
    topics: topics.map(toNameData),
    actors: actors.map(toNameData),
    sources: sources.map((source) => toSourceData(source, source.locator)),
    statistics: event.keyStatistics.map(({ statistic, relevance }) => ({
      relevance,
      ...toStatisticData(statistic),
    })),
  }
}

function toNameData({ slug, name, address }: NamedLink): NameData {
  return { slug, name, url: absoluteUrl(address) }
}
