import 'server-only'
import { cache } from 'react'
import {
  type ArticleSummary,
  articleSummarySelect,
  toArticleSummary,
} from '@/lib/article/article-record'
import { type RelatedArticle, relatedSelect, toRelatedArticle } from '@/lib/article/related-record'
import { listArticlesNamed, listArticlesWhere } from '@/lib/article/summary-queries'
import {
  type CitedSource,
  type NamedLink,
  type TimelineEvent,
  toActorLink,
  toTopicLink,
} from '@/lib/event/event-record'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'
import type { FigureNote } from '@/lib/figure/figure-note'
import { toFigure } from '@/lib/figure/figure-record'
import { listFigureNotes } from '@/lib/figure/note-queries'
import { listArticleRows } from '@/lib/row/row-queries'
import { sourceSummarySelect, toSourceSummary } from '@/lib/source/source-record'
import type { Prisma } from '@/prisma/generated/client'

export type { ArticleSummary } from '@/lib/article/article-record'

/** What changed in an article or was wrong in it, on a day (`YYYY-MM-DD`); the note is inline Markdown. */
export type DatedNote = { date: string; note: string }

/** An article with everything that its page shows. */
export type Article = ArticleSummary & {
  keyPoints: string[]
  /** Sanitised HTML with its bindings in place. */
  body: string
  updates: DatedNote[]
  corrections: DatedNote[]
  topics: NamedLink[]
  actors: NamedLink[]
  events: TimelineEvent[]
  sources: CitedSource[]
  /** The articles that are most like it, the likest first. */
  related: RelatedArticle[]
  /** What opens behind its figures. */
  notes: FigureNote[]
}

/** Null when no article has this slug. */
export const getArticle = cache(async (slug: string): Promise<Article | null> => {
  const [row] = await listArticleRows(articleSelect, [slug])
  if (!row) return null
  const [events, notes] = await Promise.all([
    listPreparedEvents(row.events.map(({ eventSlug }) => eventSlug)),
    listFigureNotes(row.figures.map(toFigure)),
  ])
  return { ...toArticle(row, events), notes }
})

/** What lists say of one article; null when none has this slug. */
export const getArticleSummary = cache(async (slug: string): Promise<ArticleSummary | null> => {
  const [article] = await listArticlesNamed([slug])
  return article ?? null
})

/** The latest first. */
export const listArticles = cache(() => listArticlesWhere())

const articleSelect = {
  ...articleSummarySelect,
  body: true,
  keyPoints: { orderBy: { displayOrder: 'asc' }, select: { text: true } },
  topics: {
    orderBy: { displayOrder: 'asc' },
    select: { topic: { select: { slug: true, title: true } } },
  },
  actors: {
    orderBy: { displayOrder: 'asc' },
    select: { actor: { select: { slug: true, name: true } } },
  },
  events: { orderBy: { displayOrder: 'asc' }, select: { eventSlug: true } },
  sources: {
    orderBy: { displayOrder: 'asc' },
    select: { locator: true, source: { select: sourceSummarySelect } },
  },
  related: { orderBy: { displayOrder: 'asc' }, select: relatedSelect },
} satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>

function toArticle(row: ArticleRow, events: TimelineEvent[]): Omit<Article, 'notes'> {
  const topics = row.topics.map(({ topic }) => toTopicLink(topic))
  return {
    ...toArticleSummary(row),
    body: row.body,
    keyPoints: row.keyPoints.map(({ text }) => text),
    updates: row.updates,
    corrections: row.corrections,
    ...{ topics, events },
    actors: row.actors.map(({ actor }) => toActorLink(actor)),
    related: row.related.map((related) => toRelatedArticle(related, { topics, events })),
    sources: row.sources.map(({ source, locator }) => ({ ...toSourceSummary(source), locator })),
  }
}
