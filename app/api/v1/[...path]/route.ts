import { answerApi } from '@/lib/api/answer-api'
import { preflightResponse } from '@/lib/http/preflight-response'
import { refuseMethod } from '@/lib/http/refuse-method'

/** The lists and records of the read API: `/api/v1/events`, `/api/v1/events/slug.csv`. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/[...path]'>) {
  const { path } = await params
  return answerApi(request, path)
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}

export const POST = refuseMethod
export const PUT = refuseMethod
export const PATCH = refuseMethod
export const DELETE = refuseMethod
