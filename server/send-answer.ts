import type { IncomingMessage, ServerResponse } from 'node:http'
import { isHeld } from '@/server/entity-tag'
import type { FinishedAnswer } from '@/server/finished-answers'

/** Sends a whole answer, or only its head where the reader holds the same bytes already. */
export function sendAnswer(
  { status, headers, body, tag }: FinishedAnswer,
  request: IncomingMessage,
  response: ServerResponse,
) {
  setAnswerHeaders(response, headers, status === 200 ? tag : null)
  if (status === 200 && isNotModified(tag, request, response)) return
  response.setHeader('content-length', body.length)
  response.writeHead(status).end(body)
}

/** Sets what an answer says of itself, and that it differs by the forms that a reader takes. */
export function setAnswerHeaders(
  response: ServerResponse,
  headers: Record<string, string>,
  tag: string | null,
) {
  for (const name in headers) response.setHeader(name, headers[name] ?? '')
  response.setHeader('vary', headers.vary ? `Accept-Encoding, ${headers.vary}` : 'Accept-Encoding')
  if (tag !== null) response.setHeader('etag', tag)
}

/** True where the reader holds these bytes; the request is then answered with 304. */
export function isNotModified(
  tag: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!isHeld(request.headers['if-none-match'], tag)) return false
  // What describes a text has no place where no text is sent.
  for (const name of ['content-type', 'content-encoding', 'content-disposition']) {
    response.removeHeader(name)
  }
  response.writeHead(304).end()
  return true
}
