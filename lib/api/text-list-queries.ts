import 'server-only'
import type { AskedList, ListPart, ListPosition } from '@/lib/api/api-parameters'
import {
  type ArticleResource,
  articleResourceSelect,
  toArticleResource,
} from '@/lib/api/article-resource'
import { type EventResource, toEventResource } from '@/lib/api/event-resource'
import { findSlugs } from '@/lib/api/found-slug-queries'
import { listRowPart } from '@/lib/api/keyset-queries'
import { amongSlugs, conditionOf, onlySlug } from '@/lib/api/list-conditions'
import { EventKindSchema } from '@/lib/event/event-schema'
import { type TimelineFilter, WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import {
  type EventPlace,
  listEventPlaces,
  listEventsAsKnown,
} from '@/lib/timeline/timeline-queries'
import { Prisma } from '@/prisma/generated/client'

/** One part of the articles, or the one that is named. */
export async function listArticlePart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<ArticleResource>> {
  const part = await listRowPart<
    Prisma.ArticleGetPayload<{ select: typeof articleResourceSelect }>
  >({
    table: 'Article',
    select: articleResourceSelect,
    conditions: [
      ...onlySlug(slug),
      ...amongSlugs(await findSlugs('article', asked)),
      ...listArticleConditions(asked),
    ],
    // Days are of one length, so that they sort as one text as they do one after the other.
    key: Prisma.sql`this.published || this.coversTo || this.coversFrom`,
    isDescending: asked.sort === 'newest',
    after: asked.after,
    limit: asked.limit,
  })
  return { ...part, items: part.items.map(toArticleResource) }
}

function listArticleConditions({ kind, measure, source }: AskedList): Prisma.Sql[] {
  return [
    ...conditionOf(kind, (value) => Prisma.sql`this.kind = ${value}`),
    ...conditionOf(
      source,
      (value) => Prisma.sql`EXISTS (SELECT 1 FROM ArticleSource
        WHERE articleSlug = this.slug AND sourceSlug = ${value})`,
    ),
    ...conditionOf(
      measure,
      (value) => Prisma.sql`EXISTS (SELECT 1 FROM Figure
        JOIN Statistic ON Statistic.slug = Figure.statisticSlug
        WHERE Figure.articleSlug = this.slug AND Statistic.measureSlug = ${value})`,
    ),
  ]
}

/** One part of the events, or the one that is named, found as the timeline finds them. */
export async function listEventPart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<EventResource>> {
  const places = await listEventPlaces(toFilter(asked))
  const wanted = slug === null ? places : places.filter((place) => place.slug === slug)
  const rest = wanted.filter((place) => isAfter(place, asked))
  const shown = rest.slice(0, asked.limit)
  const last = shown.at(-1)
  const events = await listEventsAsKnown(
    shown.map((place) => place.slug),
    asked.known,
  )
  return {
    items: events.map(toEventResource),
    total: wanted.length,
    next: last && rest.length > shown.length ? toPosition(last) : null,
  }
}

function toFilter({ kind, sort, ...asked }: AskedList): TimelineFilter {
  const { topic, actor, measure, source, from, to, q, known } = asked
  return {
    ...WHOLE_TIMELINE,
    ...{ topic, actor, measure, source, from, to, q, known },
    kind: kind === null ? null : EventKindSchema.parse(kind),
    sort: sort === 'oldest' ? 'oldest' : 'newest',
  }
}

function isAfter(place: EventPlace, { after, sort }: AskedList): boolean {
  if (after === null) return true
  const { key, slug } = toPosition(place)
  if (key === after.key) return slug > after.slug
  return sort === 'oldest' ? key > after.key : key < after.key
}

function toPosition({ slug, dateFrom, dateTo }: EventPlace): ListPosition {
  return { key: dateFrom + dateTo, slug }
}
