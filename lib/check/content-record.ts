import path from 'node:path'
import {
  type CollectionName,
  COLLECTIONS,
  type DataOf,
  isCollectionName,
  MARKDOWN_FIELDS,
} from '@/lib/check/collections'
import { type ContentFile, type Place, placeAt } from '@/lib/check/content-file'
import { type FrontMatter, splitFrontMatter } from '@/lib/check/front-matter'
import { type MarkdownText, readBody, readField } from '@/lib/check/markdown-text'
import { readBySchema, type SchemaReading } from '@/lib/check/schema-reading'
import { offsetOf, readYaml, type YamlSource } from '@/lib/check/yaml-source'
import { listValues, type YamlPath } from '@/lib/check/yaml-values'

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

/** Null where the file does not belong to a collection. */
export function readRecord(file: ContentFile): ContentRecord | null {
  const [folder = '', ...rest] = file.path.split('/')
  if (!isCollectionName(folder) || rest.length === 0) return null
  const { extension } = COLLECTIONS[folder]
  if (!file.path.endsWith(extension)) return null
  const frontMatter = splitFile(file, extension)
  const yaml = frontMatter.yaml && readYaml(file.text, frontMatter.yaml)
  const record = {
    collection: folder,
    slug: path.posix.basename(file.path, extension),
    file,
    frontMatter,
    yaml,
    ...readSchema(folder, yaml),
    ...readTexts(folder, file, frontMatter, yaml),
  }
  return record as ContentRecord // collection and schema are of one folder
}

/** The place of a value in the record's YAML, or of the nearest one around it that is there. */
export function placeOfPath({ file, yaml }: ContentRecord, at: YamlPath): Place {
  return placeAt(file, yaml ? offsetOf(yaml, at) : 0)
}

/** A file with nothing in it has nothing to be split: that it is empty is said once. */
function splitFile({ text }: ContentFile, extension: '.md' | '.yaml'): FrontMatter {
  if (text.trim() === '') return { yaml: null, bodyFrom: null, fault: null }
  return extension === '.md'
    ? splitFrontMatter(text)
    : { yaml: { from: 0, to: text.length }, bodyFrom: null, fault: null }
}

function readSchema(
  collection: CollectionName,
  yaml: YamlSource | null,
): SchemaReading<DataOf<CollectionName>> {
  if (yaml?.value === undefined) return { data: null, fields: {}, issues: [] }
  return readBySchema(collection, yaml.value)
}

function readTexts(
  collection: CollectionName,
  file: ContentFile,
  { bodyFrom }: FrontMatter,
  yaml: YamlSource | null,
): { body: MarkdownText | null; texts: MarkdownText[]; unreadTexts: Place[] } {
  const fields = (MARKDOWN_FIELDS[collection] ?? [])
    .flatMap((pattern) => (yaml ? listValues(yaml.value, pattern) : []))
    .flatMap(({ path: at, value }) =>
      yaml && typeof value === 'string'
        ? [{ text: readField(file, yaml, at, value), offset: offsetOf(yaml, at) }]
        : [],
    )
  const body = bodyFrom === null ? null : readBody(file, bodyFrom)
  const all = bodyFrom === null ? fields : [...fields, { text: body, offset: bodyFrom }]
  return {
    body,
    texts: all.flatMap(({ text }) => text ?? []),
    unreadTexts: all.flatMap(({ text, offset }) => (text ? [] : placeAt(file, offset))),
  }
}
