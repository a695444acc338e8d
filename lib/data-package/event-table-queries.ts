import 'server-only'
import { defineTable } from '@/lib/data-package/data-table'
import { formatBlocks } from '@/lib/data-package/format-blocks'
import {
  EVENT_COLUMN,
  ORDER_COLUMN,
  SLUG_COLUMN,
  STATISTIC_COLUMN,
  URL_COLUMN,
} from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'
import { listEvents } from '@/lib/event/event-queries'
import { EventKindSchema } from '@/lib/event/event-schema'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** The events, the statistics that matter to them, and how they follow on from each other. */
export const EVENT_TABLES = [
  defineTable({
    name: 'events',
    title: 'Events',
    description: 'What happened, each on a date that is known as precisely as its source says',
    key: ['slug'],
    columns: {
      slug: SLUG_COLUMN,
      url: URL_COLUMN,
      kind: {
        type: 'string',
        options: EventKindSchema.options,
        description: 'What sort of thing happened',
      },
      title: { type: 'string', description: 'Its title' },
      summary: { type: 'string', description: 'The first paragraph of its text' },
      text: {
        type: 'string',
        description: 'The rest of its text, with an empty line between paragraphs',
        isOptional: true,
      },
      date: { type: 'string', description: 'Its date as written (EDTF)' },
      dateFrom: { type: 'date', description: 'The first day that the date covers' },
      dateTo: { type: 'date', description: 'The last day that the date covers' },
      datePrecision: {
        type: 'string',
        options: ['day', 'inferred', 'year'],
        description: 'How exactly it is known: the day as stated, a day inferred by us, or less',
      },
      dateNote: {
        type: 'string',
        description: 'How the date was found, where the source does not state it',
        isOptional: true,
      },
    },
    listRows: async () => {
      const texts = await database.event.findMany({
        orderBy: { slug: 'asc' },
        select: { slug: true, body: true },
      })
      const textOf = new Map(texts.map(({ slug, body }) => [slug, formatBlocks(body)]))
      return (await listEvents()).map((event) => {
        const { address, date, dateFrom, dateNote, datePrecision, dateTo, kind, slug } = event
        return {
          ...{ slug, url: absoluteUrl(address), kind, title: event.plainTitle },
          summary: formatBlocks(event.summary),
          text: textOf.get(slug) || null,
          ...{ date, dateFrom, dateTo, datePrecision, dateNote },
        }
      })
    },
  }),
  defineTable({
    name: 'key-statistics',
    title: 'Key statistics of events',
    description: 'The numbers that matter to an event, and why',
    key: ['event', 'order'],
    columns: {
      event: EVENT_COLUMN,
      order: ORDER_COLUMN,
      statistic: STATISTIC_COLUMN,
      relevance: { type: 'string', description: 'Why the number matters to the event' },
    },
    listRows: async () => {
      const rows = await database.keyStatistic.findMany({
        orderBy: [{ eventSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { eventSlug: true, displayOrder: true, statisticSlug: true, relevance: true },
      })
      return rows.map(({ displayOrder, eventSlug, relevance, statisticSlug }) => ({
        ...{ event: eventSlug, order: displayOrder, statistic: statisticSlug, relevance },
      }))
    },
  }),
  defineTable({
    name: 'event-follows',
    title: 'Events that follow on from others',
    description: 'Which event says that it follows on from which; no claim of cause',
    key: ['event', 'follows'],
    columns: {
      event: EVENT_COLUMN,
      follows: {
        type: 'string',
        description: 'The slug of the earlier event',
        refersTo: 'events',
      },
    },
    listRows: async () => {
      const rows = await database.eventFollows.findMany({
        orderBy: [{ eventSlug: 'asc' }, { followedSlug: 'asc' }],
        select: { eventSlug: true, followedSlug: true },
      })
      return rows.map(({ eventSlug, followedSlug }) => ({
        event: eventSlug,
        follows: followedSlug,
      }))
    },
  }),
]
