import { stringify } from 'csv-stringify/sync'
import { type EventData, toEventData } from '@/lib/event/event-data'
import { CSV_FORM } from '@/lib/http/csv'
import type { TimelineDownload } from '@/lib/timeline/timeline-download'

/**
 * The events of a view as a table (RFC 4180, UTF-8): a row for each key statistic of each event,
 * and one row for an event without any. What is said of the event stands in each of its rows, so
 * that a row can be filtered and sorted on its own; count events by the column `event`.
 */
export function formatTimelineCsv({ events }: TimelineDownload): string {
  return stringify(
    events.flatMap((event) => toRows(toEventData(event))),
    { ...CSV_FORM, columns: CSV_COLUMNS },
  )
}

type Cell = string | number | null
type Statistic = EventData['statistics'][number]
type Column = [name: string, read: (event: EventData, statistic: Statistic | null) => Cell]

/** Columns are only ever added, and at the end: somebody's table rests on their order. */
const COLUMNS: Column[] = [
  ['event', ({ slug }) => slug],
  ['date', ({ date }) => date.written],
  ['dateFrom', ({ date }) => date.from],
  ['dateTo', ({ date }) => date.to],
  ['datePrecision', ({ date }) => date.precision],
  ['dateNote', ({ date }) => date.note],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['topics', ({ topics }) => join(topics.map(({ slug }) => slug))],
  ['actors', ({ actors }) => join(actors.map(({ slug }) => slug))],
  [
    'eventSources',
    ({ sources }) => join(sources.map(({ slug, locator }) => `${slug}, ${locator}`)),
  ],
  ['eventUrl', ({ url }) => url],
  ['statistic', (_, statistic) => statistic?.slug ?? null],
  ['label', (_, statistic) => statistic?.label ?? null],
  ['measure', (_, statistic) => statistic?.measure.slug ?? null],
  ['value', (_, statistic) => statistic?.value ?? null],
  ['high', (_, statistic) => statistic?.high ?? null],
  ['unit', (_, statistic) => statistic?.unit ?? null],
  ['precision', (_, statistic) => statistic?.precision ?? null],
  ['stated', (_, statistic) => statistic?.written ?? null],
  ['nature', (_, statistic) => statistic?.nature ?? null],
  ['period', (_, statistic) => statistic?.period.written ?? null],
  ['periodFrom', (_, statistic) => statistic?.period.from ?? null],
  ['periodTo', (_, statistic) => statistic?.period.to ?? null],
  ['status', (_, statistic) => statistic?.status ?? null],
  ['supersededBy', (_, statistic) => statistic?.supersededBy?.slug ?? null],
  ['check', (_, statistic) => statistic?.change?.words ?? null],
  ['relevance', (_, statistic) => statistic?.relevance ?? null],
  ['statedBy', (_, statistic) => statistic?.statedBy?.slug ?? null],
  ['source', (_, statistic) => statistic?.source.slug ?? null],
  ['sourceTitle', (_, statistic) => statistic?.source.title ?? null],
  ['published', (_, statistic) => statistic?.source.published.words ?? null],
  ['locator', (_, statistic) => statistic?.source.locator ?? null],
  ['statisticUrl', (_, statistic) => statistic?.url ?? null],
]

/** The names of the columns, in their order. */
export const CSV_COLUMNS = COLUMNS.map(([name]) => name)

function toRows(event: EventData): Cell[][] {
  const statistics = event.statistics.length === 0 ? [null] : event.statistics
  return statistics.map((statistic) => COLUMNS.map(([, read]) => read(event, statistic)))
}

function join(values: string[]): string {
  return values.join('; ')
}
