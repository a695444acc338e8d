import type { Answer } from '@/server/answer'
import { TOLD_HEADERS } from '@/server/ask-application'
import { stripFramework } from '@/server/strip-framework'

/** Our own readers are to see a correction at once; what they hold already is not sent again. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'

/** What Next says of every page that it makes on request, where the page itself says nothing. */
const NEXT_ON_REQUEST = 'private, no-cache, no-store, max-age=0, must-revalidate'

/** All that an answer of the application may say; what else Next adds is for its own scripts. */
const KEPT_HEADERS = new Set([
  ...['content-type', 'content-language', 'content-disposition', 'cache-control', 'location'],
  ...['link', 'last-modified', 'retry-after', 'allow', 'vary', 'x-robots-tag'],
  ...['access-control-allow-origin', 'access-control-expose-headers'],
])

/**
 * An answer of the application as readers get it: a page without the framework's scripts, and only
 * the headers that mean something to them.
 */
export function finishAnswer({ status, headers, body }: Answer): Answer {
  const kept = Object.fromEntries(
    Object.entries(headers).filter(([name]) => KEPT_HEADERS.has(name)),
  )
  const isPage = isHtml(headers)
  // Next asks browsers by this header to load scripts, too.
  if (isPage) delete kept.link
  if (isPage || kept['cache-control'] === NEXT_ON_REQUEST) kept['cache-control'] = ASK_EACH_TIME
  const varying = listVarying(headers.vary ?? '')
  if (varying === '') delete kept.vary
  else kept.vary = varying
  return {
    status,
    headers: kept,
    body: isPage ? Buffer.from(stripFramework(body.toString('utf8'))) : body,
  }
}

/** True where the headers say that the answer is a page. */
export function isHtml(headers: Record<string, string>): boolean {
  return /^text\/html\b/i.test(headers['content-type'] ?? '')
}

/** An answer can differ by nothing that the application is not told. */
function listVarying(header: string): string {
  const names = header.split(',').map((name) => name.trim().toLowerCase())
  return names.filter((name) => name === '*' || TOLD_HEADERS.includes(name)).join(', ')
}
