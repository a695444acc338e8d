import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { Resource } from '@/lib/api/list-queries'
import { CSV_FORM } from '@/lib/http/csv'

/** A column of a table: its name, and where in a record its values are. */
type Column = { name: string; path: string[] }

/**
 * Records as a table (RFC 4180, UTF-8) with a row for each. Its columns are the fields of the
 * schema in their order; what is inside another field has both names, as in `sourceTitle`.
 */
export function formatCsv(schema: z.ZodObject, records: Resource[]): string {
  const columns = listColumns(schema)
  return stringify(
    records.map((record) => columns.map(({ path }) => formatCell(readPath(record, path)))),
    {
      ...CSV_FORM,
      columns: columns.map(({ name }) => name),
    },
  )
}

/** The names of the columns of a table, in their order. */
export function listColumnNames(schema: z.ZodObject): string[] {
  return listColumns(schema).map(({ name }) => name)
}

function listColumns(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape).flatMap(([field, type]) => {
    const inner = type instanceof z.ZodNullable ? type.unwrap() : type
    if (!(inner instanceof z.ZodObject)) return { name: field, path: [field] }
    return listColumns(inner).map(({ name, path }) => ({
      name: `${field}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      path: [field, ...path],
    }))
  })
}

function readPath(record: unknown, path: string[]): unknown {
  const [field, ...rest] = path
  if (field === undefined || record === null) return record
  return readPath((record as Resource)[field], rest) // the schema says that it is an object
}

/** Several values stand in one cell with `; ` between them; what belongs to one of them after `: `. */
function formatCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(formatCell).join('; ')
  if (typeof value === 'object') return Object.values(value).map(formatCell).join(': ')
  return String(value)
}
