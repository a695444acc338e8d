import { z } from 'zod'
import { type CollectionName, COLLECTIONS, type DataOf } from '@/lib/check/reading/collections'
import { isFields, type YamlPath } from '@/lib/check/reading/yaml-values'
import { type StatisticFile, StatisticFileSchema } from '@/lib/statistic/statistic-schema'

/** What a schema finds wrong. The message is empty unless the schema has words of its own. */
export type SchemaIssue = z.core.$ZodIssue

/** What a schema makes of a value: everything or nothing, and field by field. */
export type SchemaReading<Data> = {
  /** Null when the schema refused anything at all. */
  data: Data | null
  /** The fields that are good in themselves, whatever is wrong with the others. */
  fields: Partial<Data>
  issues: SchemaIssue[]
}

type FileSchema<Data> = z.ZodType<Data> & { shape: Record<string, z.ZodType> }

/** Reads a whole file, so that one bad statistic does not hide what is wrong with the others. */
export function readBySchema<Name extends CollectionName>(
  collection: Name,
  value: unknown,
): SchemaReading<DataOf<Name>> {
  const schema = COLLECTIONS[collection].schema as unknown as FileSchema<DataOf<Name>> // a lookup that TypeScript cannot follow
  const reading = readWith(schema, value)
  if (reading.data !== null) return reading
  if (collection !== 'sources' || !isFields(value) || !Array.isArray(value.statistics)) {
    return reading
  }
  const { issues } = readWith(schema, { ...value, statistics: [] })
  const inside = value.statistics.flatMap((statistic, index) =>
    readStatistic(statistic).issues.map((issue) => within(issue, ['statistics', index])),
  )
  return { ...reading, issues: [...issues, ...inside] }
}

/** Reads one statistic of a source. */
export function readStatistic(value: unknown): SchemaReading<StatisticFile> {
  return readWith(StatisticFileSchema, value)
}

function readWith<Data>(schema: FileSchema<Data>, value: unknown): SchemaReading<Data> {
  const result = schema.safeParse(value, { error: () => '' })
  if (result.success) return { data: result.data, fields: result.data, issues: [] }
  return { data: null, fields: readFields(schema, value), issues: result.error.issues }
}

function readFields<Data>({ shape }: FileSchema<Data>, value: unknown): Partial<Data> {
  const entries = Object.entries(shape).flatMap(([name, field]) => {
    const result = field.safeParse(isFields(value) ? value[name] : undefined)
    return result.success ? [[name, result.data]] : []
  })
  return Object.fromEntries(entries) as Partial<Data> // each field was read by its own schema
}

function within(issue: SchemaIssue, path: (string | number)[]): SchemaIssue {
  return { ...issue, path: [...path, ...issue.path] }
}

/** The names of the fields that may stand at a path. */
export function listFieldNames(schema: z.ZodType, path: YamlPath): string[] {
  let part: JSONSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  for (const step of path) part = typeof step === 'number' ? itemsOf(part) : fieldOf(part, step)
  return Object.keys(part?.properties ?? {})
}

type JSONSchema = z.core.JSONSchema.BaseSchema

function itemsOf(part: JSONSchema | undefined): JSONSchema | undefined {
  return isSchema(part?.items) ? part.items : undefined
}

function fieldOf(part: JSONSchema | undefined, name: string): JSONSchema | undefined {
  const field = part?.properties?.[name]
  return isSchema(field) ? field : undefined
}

function isSchema(value: unknown): value is JSONSchema {
  return isFields(value)
}
