import type { ContentRecord } from '@/lib/check/reading/content-record'
import { readStatistic, type SchemaReading } from '@/lib/check/reading/schema-reading'
import { isFields, listValues, type YamlPath } from '@/lib/check/reading/yaml-values'
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
  return listValues(source.yaml?.value, 'statistics.*').flatMap(({ path, value }, index) =>
    isFields(value) && typeof value.slug === 'string'
      ? [{ slug: value.slug, source, path, ...readEntry(source, index, value) }]
      : [],
  )
}

/** Where all of the source is good, each of its statistics was read with it. */
function readEntry(
  { data }: ContentRecord<'sources'>,
  index: number,
  value: unknown,
): SchemaReading<StatisticFile> {
  const read = data?.statistics[index]
  return read ? { data: read, fields: read, issues: [] } : readStatistic(value)
}
