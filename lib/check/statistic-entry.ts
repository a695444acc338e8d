import type { ContentRecord } from '@/lib/check/content-record'
import { readStatistic, type SchemaReading } from '@/lib/check/schema-reading'
import { isFields, listValues, type YamlPath } from '@/lib/check/yaml-values'
import type { StatisticFile } from '@/lib/statistic/statistic-schema'

/** One statistic as it stands in the file of its source. */
export type StatisticEntry = SchemaReading<StatisticFile> & {
  /** As written, good or not. */
  slug: string
  source: ContentRecord<'sources'>
  /** Where in the source's YAML it stands. */
  path: YamlPath
}

/** Every statistic of a source that has a name, in the order of the file. */
export function listStatisticEntries(source: ContentRecord<'sources'>): StatisticEntry[] {
  return listValues(source.yaml?.value, 'statistics.*').flatMap(({ path, value }) =>
    isFields(value) && typeof value.slug === 'string'
      ? [{ slug: value.slug, source, path, ...readStatistic(value) }]
      : [],
  )
}
