import 'server-only'
import { cache } from 'react'
import { addressOf } from '@/lib/addresses'
import { type ActorKind, ActorKindSchema } from '@/lib/actor/actor-schema'
import type { ArticleSummary } from '@/lib/article/article-record'
import { listArticlesWhere } from '@/lib/article/summary-queries'
import { database } from '@/lib/database'
import { type NamedLink, type TimelineEvent, toActorLink } from '@/lib/event/event-record'
import { listEventsWhere } from '@/lib/event/prepared-event-queries'
import {
  type SourceSummary,
  sourceSummarySelect,
  toSourceSummary,
} from '@/lib/source/source-record'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import type { Prisma } from '@/prisma/generated/client'

/** An organisation or office-holder, as lists name it. */
export type ActorSummary = {
  slug: string
  name: string
  address: string
  kind: ActorKind
  role: string | null
  description: string
}

/** An actor with everything that it did, said or published, the latest first. */
export type Actor = ActorSummary & {
  partOf: NamedLink | null
  parts: NamedLink[]
  articles: ArticleSummary[]
  events: TimelineEvent[]
  /** What it is quoted as saying. */
  statistics: Statistic[]
  sources: SourceSummary[]
}

/** Null when no actor has this slug. */
export const getActor = cache(async (slug: string): Promise<Actor | null> => {
  const involving = { actors: { some: { actorSlug: slug } } }
  const [row, articles, events] = await Promise.all([
    database.actor.findUnique({ where: { slug }, select: detailsSelect }),
    listArticlesWhere(involving),
    listEventsWhere(involving),
  ])
  return (
    row && {
      ...toActorSummary(row),
      partOf: row.partOf && toActorLink(row.partOf),
      parts: row.parts.map(toActorLink),
      ...{ articles, events },
      statistics: row.statistics.map(toStatistic),
      sources: row.sources.map(toSourceSummary),
    }
  )
})

/** By name. */
export const listActors = cache(async (): Promise<ActorSummary[]> => {
  const rows = await database.actor.findMany({
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    select: actorSelect,
  })
  return rows.map(toActorSummary)
})

const actorSelect = {
  slug: true,
  name: true,
  kind: true,
  role: true,
  description: true,
} satisfies Prisma.ActorSelect

const detailsSelect = {
  ...actorSelect,
  partOf: { select: { slug: true, name: true } },
  parts: { orderBy: { name: 'asc' }, select: { slug: true, name: true } },
  statistics: { orderBy: [{ knownFrom: 'desc' }, { slug: 'asc' }], select: statisticSelect },
  sources: {
    orderBy: [{ publishedTo: 'desc' }, { slug: 'asc' }],
    select: sourceSummarySelect,
  },
} satisfies Prisma.ActorSelect

type ActorRow = Prisma.ActorGetPayload<{ select: typeof actorSelect }>

function toActorSummary({ slug, name, kind, role, description }: ActorRow): ActorSummary {
  const address = addressOf.actor(slug)
  return { slug, name, address, kind: ActorKindSchema.parse(kind), role, description }
}
