import 'server-only'
import { addressOf } from '@/lib/addresses'
import { database } from '@/lib/database'
import { inReadingOrder } from '@/lib/figure/figure-record'
import { formatPlainText } from '@/lib/markdown/inline-markdown'

/** A text that rests on a statistic, how often it does, and the sentences that say it. */
export type Use = {
  kind: 'article' | 'event'
  title: string
  address: string
  count: number
  /** A comparison that has a caveat has it in brackets after its sentence. */
  sentences: string[]
}

/**
 * The texts that rest on any of some statistics, articles first, each in the order of its
 * titles. A calculated change counts once, though it rests on two.
 */
export async function listUses(statistics: string[]): Promise<Use[]> {
  const named = { in: statistics }
  const bound = { OR: [{ statisticSlug: named }, { baseStatisticSlug: named }] }
  const figures = {
    where: bound,
    orderBy: inReadingOrder,
    select: { sentence: true, caveat: true },
  }
  const select = { slug: true, title: true, figures } as const
  const [articles, events] = await Promise.all([
    database.article.findMany({
      where: { figures: { some: bound } },
      orderBy: { slug: 'asc' },
      select,
    }),
    database.event.findMany({
      where: {
        OR: [{ figures: { some: bound } }, { keyStatistics: { some: { statisticSlug: named } } }],
      },
      orderBy: { slug: 'asc' },
      select: {
        ...select,
        _count: { select: { keyStatistics: { where: { statisticSlug: named } } } },
      },
    }),
  ])
  return [
    ...articles.map(({ slug, ...text }) => ({
      kind: 'article' as const,
      address: addressOf.article(slug),
      ...describeUse(text, text.figures.length),
    })),
    ...events.map(({ slug, _count, ...text }) => ({
      kind: 'event' as const,
      address: addressOf.event(slug),
      ...describeUse(text, text.figures.length + _count.keyStatistics),
    })),
  ].sort(compareUses)
}

type UsingText = { title: string; figures: { sentence: string; caveat: string | null }[] }

function describeUse(text: UsingText, count: number) {
  const said = text.figures.map(({ sentence, caveat }) =>
    caveat === null ? sentence : `${sentence} (${caveat})`,
  )
  const sentences = [...new Set(said)]
  return { title: formatPlainText(text.title), count, sentences }
}

function compareUses(one: Use, other: Use): number {
  if (one.kind !== other.kind) return one.kind === 'article' ? -1 : 1
  return one.title.localeCompare(other.title, 'en-GB') || (one.address < other.address ? -1 : 1)
}
