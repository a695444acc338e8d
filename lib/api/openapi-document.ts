import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { listSchema, recordSchema } from '@/lib/api/answer-schemas'
import { API_ROOT } from '@/lib/api/api-address'
import {
  API_COLLECTIONS,
  type ApiCollection,
  COLLECTION_NAMES,
  type CollectionName,
} from '@/lib/api/api-collections'
import { hasKnown } from '@/lib/api/list-inapplicable'
import { describeAnswers } from '@/lib/api/openapi-answers'
import { KnownField, listParameterFields } from '@/lib/api/parameter-fields'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** The last number grows with what is added. The first would be that of another API. */
const API_VERSION = '1.0.0'

const DESCRIPTION = [
  'Everything that is published here, to read, without a key.',
  'Answers are JSON. End an address with `.csv`, or ask for `text/csv` by `Accept`, and the same records come as a table.',
  'Within v1, parameters and fields are added and never taken away or given another meaning, and a field that says one of several words may come to say others.',
].join(' ')

/** The description of the read API (OpenAPI 3.1), made from the schemas that its answers have. */
export function makeOpenApiDocument() {
  const registry = new OpenAPIRegistry()
  for (const name of COLLECTION_NAMES) {
    registerList(registry, name)
    if (name !== 'search') registerRecord(registry, name)
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: `${SITE.name}: read API`,
      version: API_VERSION,
      description: DESCRIPTION,
      license: { name: SITE.licence.name, url: SITE.licence.url },
    },
    servers: [{ url: absoluteUrl(API_ROOT) }],
    tags: COLLECTION_NAMES.map((name) => ({ name, description: API_COLLECTIONS[name].about })),
    externalDocs: { url: absoluteUrl('/api'), description: 'The same for people' },
    security: [],
  })
}

export type OpenApiDocument = ReturnType<typeof makeOpenApiDocument>

function registerList(registry: OpenAPIRegistry, name: CollectionName) {
  const collection: ApiCollection = API_COLLECTIONS[name]
  const { about, schema } = collection
  registry.registerPath({
    method: 'get',
    path: `/${name}`,
    operationId: name === 'search' ? 'search' : `list${toName(name)}`,
    tags: [name],
    summary: name === 'search' ? 'Search' : `List ${name}`,
    description: about,
    request: { query: z.object(listParameterFields(collection)) },
    responses: describeAnswers(listSchema(idOf(schema), schema), schema, [400, 405, 500, 503]),
  })
}

function registerRecord(registry: OpenAPIRegistry, name: CollectionName) {
  const { noun, schema } = API_COLLECTIONS[name]
  const slug = z.string().describe(`The name of the ${noun} in its address.`)
  registry.registerPath({
    method: 'get',
    path: `/${name}/{slug}`,
    operationId: `get${toName(noun)}`,
    tags: [name],
    summary: `One ${noun}`,
    request: {
      params: z.object({ slug }),
      ...(hasKnown(name) ? { query: z.object({ known: KnownField }) } : {}),
    },
    responses: describeAnswers(recordSchema(idOf(schema), schema), schema, [
      ...([400, 404, 405, 500, 503] as const),
    ]),
  })
}

/** The name under which the schema of a resource is described. */
function idOf(schema: z.ZodObject): string {
  return schema.meta()?.id ?? ''
}

function toName(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
