import { answerSearchFeed } from '@/lib/feed/answer-search-feed'
import { preflightResponse } from '@/lib/http/preflight-response'

/** What a search finds, as JSON Feed. */
export function GET(request: Request): Promise<Response> {
  return answerSearchFeed(request, 'json')
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}
