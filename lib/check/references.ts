import type { CollectionName } from '@/lib/check/reading/collections'
import type { ReferenceTarget } from '@/lib/check/reading/content'
import type { ContentRecord } from '@/lib/check/reading/content-record'
import { listValues, type YamlPath } from '@/lib/check/reading/yaml-values'
import { SlugSchema } from '@/lib/slug'

/** A field that names another record. */
export type Reference = { path: YamlPath; target: ReferenceTarget; slug: string }

/** Which fields name which records; `*` stands for each item of a list. */
const FIELDS: Record<CollectionName, Record<string, ReferenceTarget>> = {
  actors: { partOf: 'actors' },
  articles: {
    'topics.*': 'topics',
    'actors.*': 'actors',
    'events.*': 'events',
    'sources.*.source': 'sources',
  },
  events: {
    'topics.*': 'topics',
    'actors.*': 'actors',
    'sources.*.source': 'sources',
    'follows.*': 'events',
    'keyStatistics.*.statistic': 'statistics',
  },
  measures: { 'topics.*': 'topics', 'notComparableWith.*.measure': 'measures' },
  sources: {
    publisher: 'actors',
    'statistics.*.measure': 'measures',
    'statistics.*.statedBy': 'actors',
    'statistics.*.change.from': 'statistics',
    'statistics.*.change.to': 'statistics',
    'statistics.*.replaces.statistic': 'statistics',
    'statistics.*.withdrawn.replacedBy': 'statistics',
  },
  terms: { 'seeAlso.*': 'terms' },
  topics: {},
}

const references = new WeakMap<ContentRecord, Reference[]>()

/**
 * The references of a record, also of one that the schema refused; what is no slug is left out.
 * Worked out once for all rules.
 */
export function listReferences(record: ContentRecord): Reference[] {
  const known = references.get(record) ?? readReferences(record)
  references.set(record, known)
  return known
}

function readReferences({ collection, yaml }: ContentRecord): Reference[] {
  return Object.entries(FIELDS[collection]).flatMap(([pattern, target]) =>
    listValues(yaml?.value, pattern).flatMap(({ path, value }) => {
      const slug = SlugSchema.safeParse(value)
      const isStated = path.at(-2) !== 'change' || value !== 'not-stated'
      return slug.success && isStated ? [{ path, target, slug: slug.data }] : []
    }),
  )
}
