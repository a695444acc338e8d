import {
  type CollectionName,
  COLLECTIONS,
  type DataOf,
  isCollectionName,
  MARKDOWN_FIELDS,
} from '@/lib/check/reading/collections'
import { type FrontMatter, splitFrontMatter } from '@/lib/check/reading/front-matter'
import { readBySchema, type SchemaReading } from '@/lib/check/reading/schema-reading'
import { readText, type TextReading } from '@/lib/check/reading/text-reading'
import { readYaml, type YamlReading } from '@/lib/check/reading/yaml-source'
import { listValues, type YamlPath } from '@/lib/check/reading/yaml-values'

/** All that could be read of one file of a collection. It is plain data and knows no file. */
export type RecordReading = {
  frontMatter: FrontMatter
  /** Null where the fences do not show where the YAML is. */
  yaml: YamlReading | null
  schema: SchemaReading<DataOf<CollectionName>>
  /** The fields that hold Markdown; a text is null where it is nested too deeply to be read. */
  fields: { path: YamlPath; text: TextReading | null }[]
  /** The same of the text below the front matter; null where there is none. */
  body: { from: number; text: TextReading | null } | null
}

/** The collection to which a path inside the content folder belongs; null where to none. */
export function collectionOf(path: string): CollectionName | null {
  const [folder = '', ...rest] = path.split('/')
  if (!isCollectionName(folder) || rest.length === 0) return null
  return path.endsWith(COLLECTIONS[folder].extension) ? folder : null
}

/** Reads the text of a file of a collection. Nothing that it holds makes this throw. */
export function readRecordText(
  collection: CollectionName,
  text: string,
  names: readonly string[],
): RecordReading {
  const frontMatter = splitText(text, COLLECTIONS[collection].extension)
  const yaml = frontMatter.yaml && readYaml(text, frontMatter.yaml)
  const { bodyFrom: from } = frontMatter
  return {
    frontMatter,
    yaml: yaml && { value: yaml.value, faults: yaml.faults, isAsWritten: yaml.isAsWritten },
    schema:
      yaml?.value === undefined
        ? { data: null, fields: {}, issues: [] }
        : readBySchema(collection, yaml.value),
    fields: (MARKDOWN_FIELDS[collection] ?? [])
      .flatMap((pattern) => listValues(yaml?.value, pattern))
      .flatMap(({ path, value }) =>
        typeof value === 'string' ? [{ path, text: readText(value, names) }] : [],
      ),
    body: from === null ? null : { from, text: readText(blankOut(text, from), names) },
  }
}

/** A file with nothing in it has nothing to be split: that it is empty is said once. */
function splitText(text: string, extension: '.md' | '.yaml'): FrontMatter {
  if (text.trim() === '') return { yaml: null, bodyFrom: null, fault: null }
  return extension === '.md'
    ? splitFrontMatter(text)
    : { yaml: { from: 0, to: text.length }, bodyFrom: null, fault: null }
}

/** Blanks stand for what comes before the body, so that every offset is one of the whole file. */
function blankOut(text: string, from: number): string {
  return text.slice(0, from).replace(/[^\n]/g, ' ') + text.slice(from)
}
