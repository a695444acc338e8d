import 'server-only'
import { nextAddress, readEnding } from '@/lib/api/api-address'
import {
  isCollection,
  refuseList,
  refuseLostCursor,
  refuseParameters,
} from '@/lib/api/api-problems'
import { apiResponse } from '@/lib/api/api-response'
import { getApiVersion } from '@/lib/api/api-version'
import { getListPart } from '@/lib/api/list-queries'
import { parseAskedList } from '@/lib/api/parse-asked-list'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/**
 * Answers a request for one part of a list, as JSON or as a table; `part` is the last part of its
 * address. What cannot be followed is answered with a problem document that names each fault.
 */
export async function answerList(request: Request, part: string): Promise<Response> {
  const { name, ending } = readEnding(part)
  if (!isCollection(name)) return refuseList(name)
  const { searchParams } = new URL(request.url)
  const { asked, errors } = parseAskedList(name, searchParams, await getTimelineVocabulary())
  if (errors.length > 0) return refuseParameters(errors)
  const found = await getListPart(name, asked)
  if (found === null) return refuseLostCursor(searchParams.get('cursor') ?? '')
  const { items, total } = found
  const next = found.next && nextAddress(name, ending, asked, found.next)
  return apiResponse(request, {
    ...{ collection: name, fileName: name, ending, records: items, next },
    document: { data: items, page: { next }, meta: { version: getApiVersion(), total } },
  })
}
