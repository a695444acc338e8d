import { problemResponse } from '@/lib/http/problem-response'

const METHODS = 'GET, HEAD, OPTIONS'

/** Answers whoever wants to do anything but read, in a problem document that says what can be done. */
export function refuseMethod(request: Request): Response {
  const detail = `What is here can be read and not changed, so ${request.method} does nothing. Use GET.`
  const response = problemResponse({ status: 405, detail, errors: [] })
  response.headers.set('allow', METHODS)
  return response
}
