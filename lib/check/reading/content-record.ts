import path from 'node:path'
import { type CollectionName, COLLECTIONS, type DataOf } from '@/lib/check/reading/collections'
import { type ContentFile, type Place, placeAt } from '@/lib/check/reading/content-file'
import type { FrontMatter } from '@/lib/check/reading/front-matter'
import { type MarkdownText, toBody, toField } from '@/lib/check/reading/markdown-text'
import { NO_NAMES } from '@/lib/check/reading/names-source'
import {
  collectionOf,
  type RecordReading,
  readRecordText,
} from '@/lib/check/reading/record-reading'
import type { SchemaReading } from '@/lib/check/reading/schema-reading'
import { offsetOf, toYamlSource, type YamlSource } from '@/lib/check/reading/yaml-source'
import type { YamlPath } from '@/lib/check/reading/yaml-values'

/** One file of a collection and all that could be read of it. */
export type ContentRecord<Name extends CollectionName = CollectionName> = {
  [Key in Name]: SchemaReading<DataOf<Key>> & {
    collection: Key
    /** The name of the file without its ending. */
    slug: string
    file: ContentFile
    frontMatter: FrontMatter
    /** Null where the fences do not show where the YAML is. */
    yaml: YamlSource | null
    /** The text below the front matter; null where there is none to be read. */
    body: MarkdownText | null
    /** Every text that holds Markdown, as a reader meets them: fields first, the body last. */
    texts: MarkdownText[]
    /** Where texts stand that are nested too deeply to be read. */
    unreadTexts: Place[]
  }
}[Name]

/** Reads a file; null where it does not belong to a collection. */
export function readRecord(
  file: ContentFile,
  names: readonly string[] = NO_NAMES,
): ContentRecord | null {
  const collection = collectionOf(file.path)
  return collection && toRecord(file, readRecordText(collection, file.text, names), names)
}

/**
 * What was read of a file of a collection, with these names, joined with the file. The reading is
 * not changed and may be joined again.
 */
export function toRecord(
  file: ContentFile,
  { frontMatter, yaml: values, schema, fields, body: below }: RecordReading,
  names: readonly string[],
): ContentRecord | null {
  const collection = collectionOf(file.path)
  if (!collection) return null
  const yaml = values && frontMatter.yaml ? toYamlSource(file.text, frontMatter.yaml, values) : null
  const body = below?.text ? toBody(file, below.text, { from: below.from, names }) : null
  const texts = fields.flatMap(({ path: at, text }) =>
    text && yaml ? toField(file, text, { yaml, path: at, names }) : [],
  )
  const unread = fields.filter(({ text }) => !text).map(({ path: at }) => at)
  const record = {
    collection,
    slug: path.posix.basename(file.path, COLLECTIONS[collection].extension),
    file,
    frontMatter,
    yaml,
    ...schema,
    body,
    texts: body ? [...texts, body] : texts,
    unreadTexts: [
      ...unread.map((at) => placeAt(file, yaml ? offsetOf(yaml, at) : 0)),
      ...(below && !below.text ? [placeAt(file, below.from)] : []),
    ],
  }
  return record as ContentRecord // collection and schema are of one folder
}

/** The place of a value in the record's YAML, or of the nearest one around it that is there. */
export function placeOfPath({ file, yaml }: ContentRecord, at: YamlPath): Place {
  return placeAt(file, yaml ? offsetOf(yaml, at) : 0)
}
