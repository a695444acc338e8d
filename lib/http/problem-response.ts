import { STATUS_CODES } from 'node:http'

/** One thing that is wrong with a request: the parameter, what it said, and why that cannot be. */
export type RequestFault = { parameter: string; value: string; detail: string }

type Problem = {
  /** The HTTP status, 400 or above. */
  status: number
  /** What is wrong and what to do, in a sentence or two. */
  detail: string
  /** Each fault of the request, in the order in which they are to be read. */
  errors: RequestFault[]
  /** Of 503: after how many seconds it may be worth asking again. */
  retryAfter?: number
}

/**
 * Says what is wrong with a request in a form that programs can read: a problem document
 * (RFC 9457). Anyone may read it from another site, and nobody keeps it.
 */
export function problemResponse({ status, detail, errors, retryAfter }: Problem): Response {
  // Without a page that explains the type, RFC 9457 wants `about:blank` and the words of HTTP.
  const problem = { type: 'about:blank', title: STATUS_CODES[status], status, detail, errors }
  return new Response(`${JSON.stringify(problem, null, 2)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': 'en-GB',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  })
}
