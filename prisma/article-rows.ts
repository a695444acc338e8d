import { spanOfDate } from '@/lib/calendar-date'
import type { Prisma } from '@/prisma/generated/client'
import type { CompiledContent } from '@/prisma/read-compiled'

/** The rows of the articles and of what hangs on them, figures aside. */
export function articleRows({ articles }: CompiledContent) {
  return {
    articles: articles.map(({ slug, file, html }): Prisma.ArticleCreateManyInput => {
      const { from, to } = spanOfDate(file.covers)
      const { kind, title, standfirst, published, covers, draft } = file
      return {
        ...{ slug, kind, title, standfirst, published, covers },
        coversFrom: from,
        coversTo: to,
        body: html,
        isDraft: draft,
      }
    }),
    keyPoints: articles.flatMap(({ slug, file }) =>
      file.keyPoints.map((text, displayOrder) => ({ articleSlug: slug, displayOrder, text })),
    ),
    updates: articles.flatMap(({ slug, file }) => datedNotes(slug, file.updates)),
    corrections: articles.flatMap(({ slug, file }) => datedNotes(slug, file.corrections)),
    articleTopics: articles.flatMap(({ slug: articleSlug, file }) =>
      file.topics.map((topicSlug, displayOrder) => ({ articleSlug, topicSlug, displayOrder })),
    ),
    articleActors: articles.flatMap(({ slug: articleSlug, file }) =>
      file.actors.map((actorSlug, displayOrder) => ({ articleSlug, actorSlug, displayOrder })),
    ),
    articleEvents: articles.flatMap(({ slug: articleSlug, file }) =>
      file.events.map((eventSlug, displayOrder) => ({ articleSlug, eventSlug, displayOrder })),
    ),
    articleSources: articles.flatMap(({ slug: articleSlug, file }) =>
      file.sources.map(({ source: sourceSlug, locator }, displayOrder) => ({
        ...{ articleSlug, sourceSlug, locator, displayOrder },
      })),
    ),
  }
}

function datedNotes(articleSlug: string, notes: { on: string; note: string }[]) {
  return notes.map(({ on, note }, displayOrder) => ({ articleSlug, displayOrder, date: on, note }))
}
