import 'server-only'
import { readEnding } from '@/lib/api/api-address'
import type { RecordCollection } from '@/lib/api/api-collections'
import {
  isCollection,
  refuseList,
  refuseParameters,
  refuseRecord,
  refuseResult,
  refuseUnknownThen,
} from '@/lib/api/api-problems'
import { apiResponse } from '@/lib/api/api-response'
import { getApiVersion } from '@/lib/api/api-version'
import { hasKnown, listInapplicableToRecord } from '@/lib/api/list-inapplicable'
import { getResource } from '@/lib/api/list-queries'
import { parseAskedList } from '@/lib/api/parse-asked-list'
import type { RequestFault } from '@/lib/http/problem-response'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/**
 * Answers a request for one record, as JSON or as a table of one row; `name` and `part` are the
 * last two parts of its address. What is not there is 404, with a sentence that says what is not.
 */
export async function answerRecord(
  request: Request,
  name: string,
  part: string,
): Promise<Response> {
  if (!isCollection(name)) return refuseList(name)
  if (name === 'search') return refuseResult()
  const { name: slug, ending } = readEnding(part)
  const { known, errors } = await parseAskedRecord(name, new URL(request.url).searchParams)
  if (errors.length > 0) return refuseParameters(errors)
  const resource = await getResource(name, slug, known)
  if (resource === null) return refuseMissing(name, slug, known)
  return apiResponse(request, {
    ...{ collection: name, fileName: slug, ending, records: [resource], next: null },
    document: { data: resource, meta: { version: getApiVersion() } },
  })
}

async function parseAskedRecord(
  name: RecordCollection,
  parameters: URLSearchParams,
): Promise<{ known: string | null; errors: RequestFault[] }> {
  const days = hasKnown(name) ? parameters.getAll('known') : []
  const own = new URLSearchParams(days.map((day) => ['known', day]))
  const { asked, errors } = parseAskedList(name, own, await getTimelineVocabulary())
  return {
    known: asked.known,
    errors: [...errors, ...listInapplicableToRecord(name, parameters)],
  }
}

async function refuseMissing(
  name: RecordCollection,
  slug: string,
  known: string | null,
): Promise<Response> {
  const isThereNow = known !== null && (await getResource(name, slug, null)) !== null
  return isThereNow ? refuseUnknownThen(name, slug, known) : refuseRecord(name, slug)
}
