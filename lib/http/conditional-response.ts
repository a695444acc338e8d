import { createHash } from 'node:crypto'

/**
 * Answers with a text, or with 304 and no text where the reader's copy is the same. The tag is
 * made of the text alone, so that two servers with the same content agree on it. It is weak,
 * because the same text may travel compressed; a strong one names exactly these bytes, and whoever
 * compresses them on the way has to give them another.
 */
export function conditionalResponse(
  request: Request,
  text: string,
  headers: HeadersInit,
  strength: 'weak' | 'strong' = 'weak',
) {
  const tag = strength === 'weak' ? `W/${entityTag(text)}` : entityTag(text)
  const answer = new Headers(headers)
  answer.set('etag', tag)
  const isHeld = namesTag(request.headers.get('if-none-match'), tag)
  return isHeld
    ? new Response(null, { status: 304, headers: withoutContent(answer) })
    : new Response(text, { headers: answer })
}

function entityTag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
}

function namesTag(header: string | null, tag: string): boolean {
  if (header === null) return false
  const held = header.split(',').map((name) => name.trim())
  return held.includes('*') || held.map(opaquePart).includes(opaquePart(tag))
}

/** `W/"x"` and `"x"` name the same text (RFC 9110, weak comparison). */
function opaquePart(tag: string): string {
  return tag.replace(/^W\//, '')
}

/** What describes a text has no place where no text is sent. */
function withoutContent(headers: Headers): Headers {
  headers.delete('content-type')
  headers.delete('content-disposition')
  return headers
}
