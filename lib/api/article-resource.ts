import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import {
  dateField,
  dayField,
  slugField,
  slugsField,
  textField,
  UrlField,
} from '@/lib/api/resource-fields'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { inReadingOrder } from '@/lib/figure/figure-record'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { absoluteUrl } from '@/lib/site/absolute-url'
import type { Prisma } from '@/prisma/generated/client'

const DatedNoteSchema = z.object({
  date: dayField('The day on which it was said.'),
  note: textField('What it says.'),
})

/** An article without its text, as the read API gives it. */
export const ArticleResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    kind: ArticleKindSchema.describe('An explainer is kept current; news stays as it was.'),
    title: textField('Its title.'),
    standfirst: textField('What stands below its title.'),
    published: dayField('The day on which it appeared here.'),
    modified: dayField('The day of its last update or correction, or of its publication.'),
    covers: dateField('The period that it reports.'),
    coversFrom: dayField('The first day of that period.'),
    coversTo: dayField('The last day of that period.'),
    keyPoints: z.array(z.string()).describe('The few sentences that it comes down to.'),
    topics: slugsField('The topics that it belongs to.'),
    actors: slugsField('The actors that it is about.'),
    events: slugsField('The events that it tells.'),
    sources: slugsField('The sources that it rests on.'),
    statistics: slugsField('The statistics behind its figures, each once.'),
    updates: z.array(DatedNoteSchema).describe('What changed in it, the newest first.'),
    corrections: z.array(DatedNoteSchema).describe('What was wrong in it, the newest first.'),
    url: UrlField,
  })
  .meta({ id: 'Article', description: 'An explainer, a news piece or an analysis.' })

export type ArticleResource = z.infer<typeof ArticleResourceSchema>

const inOrder = { displayOrder: 'asc' } as const

export const articleResourceSelect = {
  slug: true,
  kind: true,
  title: true,
  standfirst: true,
  published: true,
  covers: true,
  coversFrom: true,
  coversTo: true,
  keyPoints: { orderBy: inOrder, select: { text: true } },
  topics: { orderBy: inOrder, select: { topicSlug: true } },
  actors: { orderBy: inOrder, select: { actorSlug: true } },
  events: { orderBy: inOrder, select: { eventSlug: true } },
  sources: { orderBy: inOrder, select: { sourceSlug: true } },
  figures: { orderBy: inReadingOrder, select: { statisticSlug: true, baseStatisticSlug: true } },
  updates: { orderBy: inOrder, select: { date: true, note: true } },
  corrections: { orderBy: inOrder, select: { date: true, note: true } },
} satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleResourceSelect }>

export function toArticleResource(row: ArticleRow): ArticleResource {
  const { slug, published, covers, coversFrom, coversTo } = row
  const [updates, corrections] = [row.updates.map(toPlainNote), row.corrections.map(toPlainNote)]
  const days = [...updates, ...corrections].map(({ date }) => date)
  return {
    slug,
    kind: ArticleKindSchema.parse(row.kind),
    title: formatPlainText(row.title),
    standfirst: formatPlainText(row.standfirst),
    published,
    modified: days.reduce((last, day) => (day > last ? day : last), published),
    ...{ covers, coversFrom, coversTo },
    keyPoints: row.keyPoints.map(({ text }) => formatPlainText(text)),
    topics: row.topics.map(({ topicSlug }) => topicSlug),
    actors: row.actors.map(({ actorSlug }) => actorSlug),
    events: row.events.map(({ eventSlug }) => eventSlug),
    sources: row.sources.map(({ sourceSlug }) => sourceSlug),
    statistics: listStatistics(row),
    ...{ updates, corrections },
    url: absoluteUrl(addressOf.article(slug)),
  }
}

/** A calculated change rests on two. */
function listStatistics({ figures }: ArticleRow): string[] {
  const slugs = figures.flatMap(({ statisticSlug, baseStatisticSlug }) => [
    ...[statisticSlug ?? [], baseStatisticSlug ?? []].flat(),
  ])
  return [...new Set(slugs)]
}

function toPlainNote({ date, note }: { date: string; note: string }) {
  return { date, note: formatPlainText(note) }
}
