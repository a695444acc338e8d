import type { Prisma } from '@/prisma/generated/client'
import { evidenceRows } from '@/prisma/evidence-rows'
import type { Facts } from '@/prisma/read-facts'
import { placeStatistics, publicationSpan, statisticRows } from '@/prisma/statistic-rows'

/** The rows of everything that is written in YAML, and of what was found in the kept copies. */
export function factRows(facts: Facts) {
  const statistics = placeStatistics(facts)
  return {
    ...statisticRows(facts, statistics),
    ...evidenceRows(facts, statistics),
    placed: statistics,
    topics: facts.topics.map(({ slug, file }): Prisma.TopicCreateManyInput => ({ slug, ...file })),
    actors: facts.actors.map(
      ({ slug, file: { partOf, ...actor } }): Prisma.ActorCreateManyInput => ({
        slug,
        ...actor,
        partOfSlug: partOf ?? null,
      }),
    ),
    measures: facts.measures.map(
      ({ slug, file: { topics: _topics, notComparableWith: _other, ...measure } }) =>
        ({ slug, ...measure }) satisfies Prisma.MeasureCreateManyInput,
    ),
    measureTopics: facts.measures.flatMap(({ slug, file }) =>
      file.topics.map((topicSlug, displayOrder) => ({
        measureSlug: slug,
        topicSlug,
        displayOrder,
      })),
    ),
    comparisons: facts.measures.flatMap(({ slug, file }) =>
      file.notComparableWith.map(({ measure, because }) => ({
        measureSlug: slug,
        otherSlug: measure,
        because,
      })),
    ),
    sources: facts.sources.map(({ slug, file }): Prisma.SourceCreateManyInput => ({
      slug,
      title: file.title,
      titleNote: file.titleNote ?? null,
      shortTitle: file.shortTitle,
      kind: file.kind,
      publisherSlug: file.publisher ?? null,
      publisherNote: file.publisherNote ?? null,
      publishedFrom: publicationSpan(file).from,
      publishedTo: publicationSpan(file).to,
      isDated: file.published !== undefined,
      dateNote: file.dateNote ?? null,
      url: file.url ?? null,
      archivedUrl: file.archivedUrl ?? null,
      archive: file.archive ?? null,
      note: file.note ?? null,
    })),
  }
}
