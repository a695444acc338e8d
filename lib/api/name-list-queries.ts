import 'server-only'
import { type ActorResource, actorResourceSelect, toActorResource } from '@/lib/api/actor-resource'
import type { AskedList, ListPart } from '@/lib/api/api-parameters'
import { findSlugs } from '@/lib/api/found-slug-queries'
import { listRowPart } from '@/lib/api/keyset-queries'
import { amongSlugs, conditionOf, onlySlug } from '@/lib/api/list-conditions'
import { type TermResource, termResourceSelect, toTermResource } from '@/lib/api/term-resource'
import { topicResourceSelect, type TopicResource, toTopicResource } from '@/lib/api/topic-resource'
import { findTopicsByWords } from '@/lib/api/worded-slug-queries'
import { Prisma } from '@/prisma/generated/client'

/** One part of the actors, or the one that is named. */
export async function listActorPart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<ActorResource>> {
  const part = await listRowPart<Prisma.ActorGetPayload<{ select: typeof actorResourceSelect }>>({
    table: 'Actor',
    select: actorResourceSelect,
    conditions: [
      ...onlySlug(slug),
      ...amongSlugs(await findSlugs('actor', asked)),
      ...conditionOf(asked.kind, (kind) => Prisma.sql`this.kind = ${kind}`),
    ],
    key: Prisma.sql`lower(this.name)`,
    ...orderByName(asked),
  })
  return { ...part, items: part.items.map(toActorResource) }
}

/** One part of the topics, or the one that is named. */
export async function listTopicPart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<TopicResource>> {
  const part = await listRowPart<Prisma.TopicGetPayload<{ select: typeof topicResourceSelect }>>({
    table: 'Topic',
    select: topicResourceSelect,
    conditions: [...onlySlug(slug), ...amongSlugs(await findTopicsByWords(asked.q))],
    key: Prisma.sql`lower(this.title)`,
    ...orderByName(asked),
  })
  return { ...part, items: part.items.map(toTopicResource) }
}

/** One part of the terms, or the one that is named. */
export async function listTermPart(
  asked: AskedList,
  slug: string | null,
): Promise<ListPart<TermResource>> {
  const part = await listRowPart<Prisma.TermGetPayload<{ select: typeof termResourceSelect }>>({
    table: 'Term',
    select: termResourceSelect,
    conditions: [...onlySlug(slug), ...amongSlugs(await findSlugs('term', asked))],
    key: Prisma.sql`lower(this.title)`,
    ...orderByName(asked),
  })
  return { ...part, items: part.items.map(toTermResource) }
}

function orderByName({ sort, after, limit }: AskedList) {
  return { isDescending: sort === 'z-a', after, limit }
}
