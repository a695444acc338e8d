import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import type { OpenApiDocument } from '@/lib/api/openapi-document'

type Described = {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, object> }
}
type Operation = { parameters?: Parameter[]; responses: Record<string, Answer> }
export type Parameter = {
  name: string
  in: 'query' | 'path'
  schema: { type: string; enum?: string[]; format?: string; maximum?: number; default?: unknown }
}
type Answer = { content?: Record<string, { schema: { 'x-columns'?: string[] } }> }

/** A list or a record of the API, as its description names it, and what it answered. */
export type Answered = { path: string; response: Response; text: string }

/**
 * What is wrong with answers beside the description of the API, one line for each. The description
 * leaves room for fields to come; here a field that it does not name is a fault.
 */
export function makeContract(document: OpenApiDocument) {
  const described = toDescribed(document)
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'api', ...closeObjects(described) })
  const pointerTo = (...parts: string[]) =>
    `api#/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`

  function listFaults({ path, response, text }: Answered): string[] {
    const status = String(response.status)
    const mediaType = response.headers.get('content-type')?.split(';')[0] ?? ''
    const answer = described.paths[path]?.get.responses[status]
    if (!answer) return [`${path}: ${status} is not described`]
    const content = answer.content?.[mediaType]
    if (!content) return [`${path}: ${status} is not described as ${mediaType}`]
    if (mediaType === 'text/csv') return listTableFaults(text, content.schema['x-columns'] ?? [])
    const parts = ['paths', path, 'get', 'responses', status, 'content', mediaType, 'schema']
    const isValid = ajv.getSchema(pointerTo(...parts))
    if (!isValid) return [`${path}: the schema cannot be read`]
    isValid(JSON.parse(text))
    return (isValid.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${path}${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }

  return { listFaults }
}

/** The parameters of a list or record as they are described. */
export function listParameters(document: OpenApiDocument, path: string): Parameter[] {
  return toDescribed(document).paths[path]?.get.parameters ?? []
}

/** The document as it is read by others: plain JSON. */
function toDescribed(document: OpenApiDocument): Described {
  return JSON.parse(JSON.stringify(document))
}

function listTableFaults(text: string, columns: string[]): string[] {
  const [header = [], ...rows]: string[][] = parse(text)
  return [
    ...(header.join() === columns.join() ? [] : [`The columns are ${header.join()}`]),
    ...rows.flatMap((row, place) =>
      row.length === columns.length ? [] : [`Row ${place} has ${row.length} cells`],
    ),
  ]
}

/** The same with objects that may have no other fields than those that are named. */
function closeObjects<Schema>(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(closeObjects) as Schema // as many, each closed
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, closeObjects(value)]),
  )
  const isObject = 'properties' in schema && 'type' in schema
  return { ...closed, ...(isObject ? { additionalProperties: false } : {}) } as Schema // as before
}
