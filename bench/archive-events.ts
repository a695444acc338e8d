import { pickDay, writeDate } from '@/bench/archive-days'
import { pickSourceAfter } from '@/bench/archive-sources'
import { writeSentences, writeTitle } from '@/bench/archive-words'
import type { SeededRandom } from '@/bench/seeded-random'
import { spanOfDate } from '@/lib/calendar-date'
import { EventKindSchema } from '@/lib/event/event-schema'
import type { Prisma } from '@/prisma/generated/client'

/** The records that events may name. */
export type Names = {
  actors: { slug: string; name: string }[]
  topics: { slug: string }[]
  sources: Prisma.SourceCreateManyInput[]
  statistics: Prisma.StatisticCreateManyInput[]
}

/** The rows of one event, and of what hangs on it; its figures are numbered from `firstFigure`. */
export function makeEvent(random: SeededRandom, names: Names, index: number) {
  const slug = `event-${index}`
  const day = pickDay(random)
  const { date, dateNote } = writeDate(random, day)
  const { from: dateFrom, to: dateTo } = spanOfDate(date)
  const actors = pickSeveral(random, names.actors, random.integer(0, 4))
  const statistics = pickSeveral(random, names.statistics, random.pick([0, 1, 1, 2, 2, 4]))
  const bound = statistics.slice(0, 2)
  return {
    event: {
      ...{ slug, date, dateNote, dateFrom, dateTo },
      title: writeTitle(random, actors[0]?.name ?? 'A regional office'),
      summary: `<p>${writeSentences(random, 2)}${bound.map(writeFigure).join('')}</p>`,
      body: `<p>${writeSentences(random, 4)}</p>\n<p>${writeSentences(random, 3)}</p>`,
      kind: random.pick(EventKindSchema.options),
    },
    topics: pickSeveral(random, names.topics, random.integer(1, 3)).map((topic, displayOrder) => ({
      ...{ eventSlug: slug, topicSlug: topic.slug, displayOrder },
    })),
    actors: actors.map((actor, displayOrder) => ({
      ...{ eventSlug: slug, actorSlug: actor.slug, displayOrder },
    })),
    sources: listSources(random, names, dateTo, statistics).map((sourceSlug, displayOrder) => ({
      ...{ eventSlug: slug, sourceSlug, displayOrder },
      locator: `paragraph ${random.integer(1, 30)}`,
    })),
    keyStatistics: statistics.map((statistic, displayOrder) => ({
      ...{ eventSlug: slug, statisticSlug: statistic.slug, displayOrder },
      relevance: writeSentences(random, 1),
    })),
    figures: bound.map((statistic, displayOrder) => ({
      ...{ eventSlug: slug, statisticSlug: statistic.slug, displayOrder },
      binding: `stat:${statistic.slug}`,
      text: statistic.written,
      sentence: `The register then holds ${statistic.written} of them.`,
    })),
  }
}

function writeFigure({ slug, written }: { slug: string; written: string }): string {
  return ` The register then holds <a href="stat:${slug}">${written}</a> of them.`
}

/** One or two documents that came out after the event, or that state its first number. */
function listSources(
  random: SeededRandom,
  { sources }: Names,
  day: string,
  [statistic]: Names['statistics'],
): string[] {
  const first = statistic?.sourceSlug ?? pickSourceAfter(random, sources, day).slug
  const second = pickSourceAfter(random, sources, day).slug
  return [...new Set(random.integer(1, 3) === 1 ? [first, second] : [first])]
}

/** Some of a list, none twice. */
function pickSeveral<Item>(random: SeededRandom, list: readonly Item[], count: number): Item[] {
  return [...new Set(Array.from({ length: count }, () => random.pick(list)))]
}
