import { z } from 'zod'
import {
  dateField,
  dayField,
  slugField,
  slugsField,
  textField,
  UrlField,
} from '@/lib/api/resource-fields'
import type { TimelineEvent } from '@/lib/event/event-record'
import { EventKindSchema } from '@/lib/event/event-schema'
import { formatHtmlText } from '@/lib/markdown/parse-html'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** Something that happened, as the read API gives it. */
export const EventResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    kind: EventKindSchema.describe('What sort of event it is.'),
    title: textField('What it is called.'),
    summary: textField('The first paragraph of its text.'),
    date: dateField('When it happened, as exactly as its sources say.'),
    dateFrom: dayField('The first day that the date covers.'),
    dateTo: dayField('The last day that the date covers.'),
    datePrecision: z
      .enum(['day', 'inferred', 'year'])
      .describe('`day` as stated, `inferred` by us, or `year` where no day is stated.'),
    dateNote: textField('How the date was found, where no source states it.').nullable(),
    topics: slugsField('The topics that it belongs to.'),
    actors: slugsField('The actors that take part in it.'),
    sources: z
      .array(
        z.object({
          source: slugField('The slug of a source.'),
          locator: textField('Where in the source.'),
        }),
      )
      .describe('The documents that report it.'),
    keyStatistics: z
      .array(
        z.object({
          statistic: slugField('The slug of a statistic.'),
          relevance: textField('Why it matters to the event, in a sentence.'),
        }),
      )
      .describe('The statistics that matter to it, the first of them first.'),
    url: UrlField,
  })
  .meta({
    id: 'Event',
    description: 'Something that happened on a date, known as precisely as its source says.',
  })

export type EventResource = z.infer<typeof EventResourceSchema>

export function toEventResource(event: TimelineEvent): EventResource {
  const { slug, kind, date, dateFrom, dateTo, datePrecision, dateNote } = event
  return {
    ...{ slug, kind, title: event.plainTitle, summary: formatHtmlText(event.summary) },
    ...{ date, dateFrom, dateTo, datePrecision, dateNote },
    topics: event.topics.map((topic) => topic.slug),
    actors: event.actors.map((actor) => actor.slug),
    sources: event.sources.map(({ slug: source, locator }) => ({ source, locator })),
    keyStatistics: event.keyStatistics.map(({ statistic, relevance }) => ({
      ...{ statistic: statistic.slug, relevance },
    })),
    url: absoluteUrl(event.address),
  }
}
