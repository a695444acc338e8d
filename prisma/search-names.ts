import type { Prisma } from '@/prisma/generated/client'

/** What other records are called, and what hangs on what, for the texts that are searched. */
export type SearchNames = {
  topic: (slug: string) => string
  actor: (slug: string) => string
  source: (slug: string) => Prisma.SourceCreateManyInput | null
}

/** The rows that give other records their names. */
type NamingRows = {
  topics: Prisma.TopicCreateManyInput[]
  actors: Prisma.ActorCreateManyInput[]
  sources: Prisma.SourceCreateManyInput[]
}

/** Finds names by slug; a slug that is not there has an empty one. */
export function searchNames({ topics, actors, sources }: NamingRows): SearchNames {
  const titles = new Map(topics.map(({ slug, title }) => [slug, title]))
  const names = new Map(actors.map(({ slug, name }) => [slug, name]))
  const documents = new Map(sources.map((source) => [source.slug, source]))
  return {
    topic: (slug) => titles.get(slug) ?? '',
    actor: (slug) => names.get(slug) ?? '',
    source: (slug) => documents.get(slug) ?? null,
  }
}

/** The values that hang on each key, in the order of the rows; none for a key that is not there. */
export function groupBy<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): (key: string) => Value[] {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(valueOf(row))
    else groups.set(keyOf(row), [valueOf(row)])
  }
  return (key) => groups.get(key) ?? []
}
