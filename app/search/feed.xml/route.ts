import { answerSearchFeed } from '@/lib/feed/answer-search-feed'
import { preflightResponse } from '@/lib/http/preflight-response'

/** What a search finds, as Atom. */
export function GET(request: Request): Promise<Response> {
  return answerSearchFeed(request, 'xml')
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}
