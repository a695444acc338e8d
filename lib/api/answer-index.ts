import { API_ROOT } from '@/lib/api/api-address'
import { API_COLLECTIONS, COLLECTION_NAMES } from '@/lib/api/api-collections'
import { apiHeaders } from '@/lib/api/api-headers'
import { refuseParameters } from '@/lib/api/api-problems'
import { answerOrExplain } from '@/lib/http/answer-or-explain'
import { conditionalResponse } from '@/lib/http/conditional-response'
import { listForeignParameters } from '@/lib/http/refused-parameters'
import { absoluteUrl } from '@/lib/site/absolute-url'

/**
 * Answers a request to the root of the read API: its lists with their addresses, and where all of
 * it is described. It needs no database. A parameter is refused, since there is none.
 */
export function answerIndex(request: Request): Promise<Response> {
  return answerOrExplain(async () => {
    const { searchParams } = new URL(request.url)
    const faults = listForeignParameters(searchParams, [], 'The index has no parameters.')
    if (faults.length > 0) return refuseParameters(faults)
    const form = { fileName: 'index', isCsv: false, isNegotiated: false, next: null }
    return conditionalResponse(request, `${JSON.stringify(INDEX)}\n`, apiHeaders(form), 'strong')
  })
}

const INDEX = {
  data: COLLECTION_NAMES.map((name) => ({
    name,
    about: API_COLLECTIONS[name].about,
    url: absoluteUrl(`${API_ROOT}/${name}`),
    // Not through absoluteUrl: the braces of a URI template (RFC 6570) stay as they are.
    recordUrl: name === 'search' ? null : `${absoluteUrl(`${API_ROOT}/${name}`)}/{slug}`,
  })),
  openapi: absoluteUrl(`${API_ROOT}/openapi.json`),
  documentation: absoluteUrl('/api'),
}
