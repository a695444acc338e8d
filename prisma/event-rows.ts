import { toHtml } from 'hast-util-to-html'
import { spanOfDate } from '@/lib/calendar-date'
import { parseHtml } from '@/lib/markdown/parse-html'
import type { Prisma } from '@/prisma/generated/client'
import type { CompiledContent } from '@/prisma/read-compiled'

/** The rows of the events and of what hangs on them, figures aside. */
export function eventRows({ events }: CompiledContent) {
  return {
    events: events.map(({ slug, file, html }): Prisma.EventCreateManyInput => {
      const { from, to } = spanOfDate(file.date)
      const { title, date, dateNote = null, kind, draft } = file
      return {
        ...{ slug, title, date, dateNote, kind },
        ...splitSummary(html),
        dateFrom: from,
        dateTo: to,
        isDraft: draft,
      }
    }),
    eventTopics: events.flatMap(({ slug: eventSlug, file }) =>
      file.topics.map((topicSlug, displayOrder) => ({ eventSlug, topicSlug, displayOrder })),
    ),
    eventActors: events.flatMap(({ slug: eventSlug, file }) =>
      file.actors.map((actorSlug, displayOrder) => ({ eventSlug, actorSlug, displayOrder })),
    ),
    eventSources: events.flatMap(({ slug: eventSlug, file }) =>
      file.sources.map(({ source: sourceSlug, locator }, displayOrder) => ({
        ...{ eventSlug, sourceSlug, locator, displayOrder },
      })),
    ),
    eventFollows: events.flatMap(({ slug: eventSlug, file }) =>
      file.follows.map((followedSlug) => ({ eventSlug, followedSlug })),
    ),
    keyStatistics: events.flatMap(({ slug: eventSlug, file }) =>
      file.keyStatistics.map(({ statistic: statisticSlug, relevance }, displayOrder) => ({
        ...{ eventSlug, statisticSlug, relevance, displayOrder },
      })),
    ),
  }
}

/** The first paragraph of an event's text stands for it in lists; the rest on its own page. */
function splitSummary(html: string): { summary: string; body: string } {
  const { children } = parseHtml(html)
  const first = children.findIndex(({ type }) => type === 'element')
  return {
    summary: toHtml({ type: 'root', children: children.slice(0, first + 1) }).trim(),
    body: toHtml({ type: 'root', children: children.slice(first + 1) }).trim(),
  }
}
