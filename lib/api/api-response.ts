import type { ApiEnding } from '@/lib/api/api-address'
import { API_COLLECTIONS, type CollectionName } from '@/lib/api/api-collections'
import { apiHeaders } from '@/lib/api/api-headers'
import { formatCsv } from '@/lib/api/format-csv'
import { conditionalResponse } from '@/lib/http/conditional-response'
import { prefersCsv } from '@/lib/http/prefers-csv'

type Answered = {
  /** The list that the records are of. */
  collection: CollectionName
  /** What a file with them is called. */
  fileName: string
  ending: ApiEnding
  records: Record<string, unknown>[]
  /** What is answered as JSON. */
  document: object
  /** The whole address of the next part of a list. */
  next: string | null
}

/**
 * Records as JSON, or as a table where the address ends so or `Accept` asks for one. The tag is
 * strong: it names these bytes.
 */
export function apiResponse(request: Request, answered: Answered): Response {
  const { collection, fileName, ending, records, document, next } = answered
  const isNegotiated = ending === ''
  const isCsv = !isNegotiated || prefersCsv(request.headers.get('accept'))
  const text = isCsv
    ? formatCsv(API_COLLECTIONS[collection].schema, records)
    : `${JSON.stringify(document)}\n`
  const headers = apiHeaders({ fileName, isCsv, isNegotiated, next })
  return conditionalResponse(request, text, headers, 'strong')
}
