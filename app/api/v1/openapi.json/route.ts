import { makeOpenApiDocument } from '@/lib/api/openapi-document'
import { DATA_HEADERS } from '@/lib/http/data-headers'

export const dynamic = 'force-static'

/** The description of the read API, for programs (OpenAPI 3.1). */
export function GET(): Response {
  return new Response(`${JSON.stringify(makeOpenApiDocument(), null, 2)}\n`, {
    headers: {
      'content-type': 'application/json',
      ...DATA_HEADERS,
    },
  })
}
