import 'server-only'
import { answerList } from '@/lib/api/answer-list'
import { answerRecord } from '@/lib/api/answer-record'
import { refuseAddress } from '@/lib/api/api-problems'
import { answerOrExplain } from '@/lib/http/answer-or-explain'

/**
 * Answers a request to the read API by what follows `/api/v1` in its address: a list, a record or,
 * for anything else, a problem document.
 */
export function answerApi(request: Request, path: string[]): Promise<Response> {
  const [list = '', slug, ...more] = path
  return answerOrExplain(async () => {
    if (more.length > 0) return refuseAddress()
    return slug === undefined ? answerList(request, list) : answerRecord(request, list, slug)
  })
}
