import { answerIndex } from '@/lib/api/answer-index'
import { preflightResponse } from '@/lib/http/preflight-response'
import { refuseMethod } from '@/lib/http/refuse-method'

/** What the read API has: its lists, and where they are described. */
export function GET(request: Request) {
  return answerIndex(request)
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}

export const POST = refuseMethod
export const PUT = refuseMethod
export const PATCH = refuseMethod
export const DELETE = refuseMethod
