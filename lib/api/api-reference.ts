import type { OpenApiDocument } from '@/lib/api/openapi-document'

/** One list of the API as people read it. */
export type ReferenceList = {
  name: string
  about: string
  /** Addresses without the host: of the list and, where its records have one, of a record. */
  list: string
  record: string | null
  parameters: ReferenceField[]
  fields: ReferenceField[]
}

/** A parameter or a field: `source.title`, what it may say, and what it means. */
export type ReferenceField = { name: string; type: string; description: string }

type Schema = {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  enum?: (string | null)[]
  default?: string | number
  minimum?: number
  maximum?: number
  items?: Schema
  properties?: Record<string, Schema>
}
type Parameter = { name: string; description?: string; schema: Schema }
type Content = Record<string, { schema: Schema }>
type Operation = {
  tags: string[]
  description?: string
  parameters: Parameter[]
  responses: Record<string, { content?: Content }>
}
type Described = {
  servers: { url: string }[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, Schema> }
}

/** Every list of a description, in its order, with what its parameters and fields say. */
export function listReference(document: OpenApiDocument): ReferenceList[] {
  const described: Described = JSON.parse(JSON.stringify(document))
  const { components, paths, servers } = described
  const root = new URL(servers[0]?.url ?? '').pathname
  const resolve = ({ $ref, ...schema }: Schema) =>
    $ref === undefined ? schema : (components.schemas[$ref.split('/').at(-1) ?? ''] ?? {})
  return Object.entries(paths)
    .filter(([path]) => !path.includes('{'))
    .map(([path, { get }]) => {
      const document = resolve(get.responses[200]?.content?.['application/json']?.schema ?? {})
      return {
        name: get.tags[0] ?? '',
        about: get.description ?? '',
        list: `${root}${path}`,
        record: `${path}/{slug}` in paths ? `${root}${path}/slug` : null,
        parameters: get.parameters.map(toField),
        fields: listFields('', resolve(document.properties?.data?.items ?? {})),
      }
    })
}

/** What every list answers around its records, and what is answered instead of them. */
export function listEnvelopes(document: OpenApiDocument) {
  const { components }: Described = JSON.parse(JSON.stringify(document))
  const { ArticleList: list = {}, Problem: problem = {} } = components.schemas
  return { list: listFields('', list), problem: listFields('', problem) }
}

function toField({ name, description = '', schema }: Parameter): ReferenceField {
  return { name, type: describeType(schema), description }
}

function listFields(before: string, { properties = {} }: Schema): ReferenceField[] {
  return Object.entries(properties).flatMap(([field, schema]) => {
    const name = `${before}${field}`
    const inner = schema.items ?? schema
    const own = { name, type: describeType(schema), description: schema.description ?? '' }
    const inside = listFields(`${name}.`, inner)
    // What only holds other fields, and says nothing of itself, is named by them.
    return own.description === '' && inside.length > 0 ? inside : [own, ...inside]
  })
}

/** "text or nothing", "newest, oldest; newest where it is left out", "list: text" */
function describeType(schema: Schema): string {
  const usual = schema.default === undefined ? '' : `; ${schema.default} where it is left out`
  if (schema.$ref !== undefined) return 'object'
  if (schema.items) return `list: ${describeType(schema.items)}`
  const types = schema.enum ? [schema.enum.filter(isWord).join(', ')] : listTypes(schema)
  return `${types.join(' or ')}${isOptional(schema) ? ' or nothing' : ''}${usual}`
}

function isWord(value: string | null): value is string {
  return value !== null
}

/** Null would look, on a page, like something that was forgotten. */
function isOptional({ type }: Schema): boolean {
  return [type].flat().includes('null')
}

function listTypes(schema: Schema): string[] {
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null')
  return types.map((type) => wordFor(type, schema))
}

function wordFor(type: string, { format, minimum, maximum }: Schema): string {
  if (type === 'integer' && minimum !== undefined && maximum !== undefined) {
    return `number from ${minimum} to ${maximum}`
  }
  if (type === 'string' && format === 'date') return 'day'
  if (type === 'string' && format === 'uri') return 'address'
  return WORDS[type] ?? type
}

const WORDS: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
}
