import { STATUS_CODES, type ServerResponse } from 'node:http'
import { problemResponse } from '@/lib/http/problem-response'
import { kindOf } from '@/server/security-headers'

/** Why a request is not answered as it was meant, in a sentence or two. */
export type Refusal = {
  status: number
  detail: string
  /** Further headers, such as `allow` and `retry-after`. */
  headers?: Record<string, string>
}

/**
 * Which form a refusal has: a page for a person, a bare one in the frame of another site, where no
 * page of ours with its forms may be shown, and a problem document for a program.
 */
export type RefusalForm = 'page' | 'bare' | 'problem'

/** Of what is data by its address, and of whoever takes no page, a program reads the answer. */
export function formOf(path: string, accept: string | undefined): RefusalForm {
  if (/^\/api\/|\.(?:json|csv|ics|xml|zip|txt|bib|ris)$/.test(path)) return 'problem'
  if (kindOf(path) === 'embed') return 'bare'
  return accept === undefined || /text\/html|\*\/\*|text\/\*/.test(accept) ? 'page' : 'problem'
}

/**
 * Sends a refusal, which nobody keeps. A page is the prepared one for its status where the tree has
 * one, else a bare one that says the same.
 */
export async function refuse(
  response: ServerResponse,
  { status, detail, headers = {} }: Refusal,
  form: RefusalForm,
  readPage: (path: string) => string | null,
): Promise<void> {
  if (response.headersSent) {
    // Half an answer is on its way already; only the end of the connection can tell that it failed.
    response.destroy()
    return
  }
  for (const name of ['etag', 'last-modified', 'content-encoding']) response.removeHeader(name)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  if (form === 'problem') {
    const problem = problemResponse({ status, detail, errors: [] })
    problem.headers.forEach((value, name) => response.setHeader(name, value))
    response.writeHead(status).end(await problem.text())
    return
  }
  const prepared = form === 'page' ? readPage(status === 404 ? '/404' : `/refused/${status}`) : null
  const page = prepared ?? barePage(status, detail)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(page))
  response.writeHead(status).end(page)
}

function barePage(status: number, detail: string): string {
  const title = STATUS_CODES[status] ?? 'Refused'
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><p>${detail}</p></main></body></html>\n`
}
