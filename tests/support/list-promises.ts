import type { OpenApiDocument } from '@/lib/api/openapi-document'

type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  default?: unknown
  items?: Schema
  properties?: Record<string, Schema>
}
type Parameter = { name: string; in: string; schema: Schema }
type Content = Record<string, { schema: Schema & { 'x-columns'?: string[] } }>
type Operation = { parameters?: Parameter[]; responses: Record<string, { content?: Content }> }
type Described = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/**
 * All that a program may rely on of what the API is described as, one line for each thing: what may
 * be asked, what is answered, the type of each field and the place of each column.
 */
export function listPromises(document: OpenApiDocument): string[] {
  const { paths, components }: Described = JSON.parse(JSON.stringify(document))
  return [
    ...Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        listOfOperation(`${method.toUpperCase()} ${path}`, operation),
      ),
    ),
    ...Object.entries(components.schemas).flatMap(([name, schema]) => listFields(name, schema)),
  ]
}

function listOfOperation(name: string, { parameters = [], responses }: Operation): string[] {
  return [
    name,
    ...parameters.flatMap((parameter) => listOfParameter(name, parameter)),
    ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).flatMap(([mediaType, { schema }]) => [
        `${name} answers ${status} ${mediaType} ${typeOf(schema)}`,
        ...(schema['x-columns'] ?? []).map(
          (column, place) => `${name} has column ${place + 1} ${column}`,
        ),
      ]),
    ),
  ]
}

function listOfParameter(name: string, { name: parameter, schema }: Parameter): string[] {
  return [
    `${name} takes ${parameter}, ${typeOf(schema)}`,
    ...(schema.default === undefined
      ? []
      : [`${name} takes ${parameter} as ${String(schema.default)} where it is left out`]),
    ...(schema.enum ?? []).map((value) => `${name} takes ${parameter}=${String(value)}`),
  ]
}

function listFields(name: string, schema: Schema): string[] {
  const inner = schema.items ?? schema
  return Object.entries(inner.properties ?? {}).flatMap(([field, type]) => {
    const path = `${name}.${field}`
    return [`${path} is ${typeOf(type)}`, ...listFields(path, type)]
  })
}

function typeOf({ $ref, type, format, items }: Schema): string {
  if ($ref !== undefined) return $ref.split('/').at(-1) ?? ''
  if (items) return `a list of ${typeOf(items)}`
  return `${[type].flat().join(' or ')}${format === undefined ? '' : ` (${format})`}`
}
